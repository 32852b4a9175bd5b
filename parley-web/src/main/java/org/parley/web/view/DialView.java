package org.parley.web.view;

import java.util.List;
import java.util.Locale;
import org.parley.workbench.outlook.board.BoardQuote;
import org.parley.workbench.outlook.board.Dial;

/**
 * A reading of the record with the quotes that move it.
 *
 * @param title what is read
 * @param anchor of the reading
 * @param mechanism page behind it
 * @param known whether the record says anything
 * @param share whether the value is a share and can be drawn
 * @param value the reading, printed
 * @param x its place on a scale of 160
 * @param says the reading in words
 * @param rule how quotes become the number
 * @param moves assumptions that it sets
 * @param first the newest quotes
 * @param rest the others
 */
public record DialView(
        String title,
        String anchor,
        String mechanism,
        boolean known,
        boolean share,
        String value,
        String x,
        String says,
        String rule,
        String moves,
        List<Line> first,
        List<Line> rest) {
    private static final int SHOWN = 3;
    private static final int SCALE = 160;

    public DialView {
        first = List.copyOf(first);
        rest = List.copyOf(rest);
    }

    /** A quote. */
    public record Line(
            String words,
            String link,
            String party,
            String day,
            String outlet,
            String counts,
            String weight,
            String sign) {}

    /** A dial. */
    public static DialView of(Dial dial, Links links) {
        List<Line> lines = dial.quotes().stream().map(each -> line(each, links)).toList();
        boolean share = !dial.name().equals("momentum");
        String name = dial.name().replace('-', ' ');
        return new DialView(
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                "d-" + dial.name() + (dial.party().isEmpty() ? "" : "-" + Links.anchor(dial.party())),
                links.to("/outlook/mechanism/" + dial.mechanism()),
                dial.known(),
                share,
                share ? SupportBar.percent(dial.value()) : String.valueOf(Math.round(dial.value())),
                String.format(Locale.ROOT, "%.1f", Math.min(1, dial.value()) * SCALE),
                dial.says(),
                dial.rule(),
                String.join(
                        ", ",
                        dial.moves().stream()
                                .map(each -> each.assumption().label())
                                .toList()),
                lines.stream().limit(SHOWN).toList(),
                lines.stream().skip(SHOWN).toList());
    }

    private static Line line(BoardQuote quote, Links links) {
        return new Line(
                quote.evidence().quote().words(),
                links.item(quote.evidence().documentId(), quote.item()),
                quote.party(),
                Dates.day(quote.day()),
                quote.outlet().isEmpty() ? "unknown outlet" : quote.outlet(),
                quote.counts(),
                String.format(Locale.ROOT, "%+.2f", quote.weight()),
                quote.weight() < 0 ? "against" : "for");
    }
}
