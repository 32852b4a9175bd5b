package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.matrix.RoundReview;
import org.parley.analysis.matrix.RoundReview.IssueWords;
import org.parley.analysis.matrix.RoundReview.PartyWords;
import org.parley.analysis.matrix.Utterance;
import org.parley.model.codebook.Round;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.workbench.assess.Labels;

/** A round of talks issue by issue: what each party said, in its own words. */
public final class RoundText {
    private static final int PARTY_WIDTH = 16;
    private static final int INDENT = 2;
    private static final int QUOTE_LINES = 2;

    private final TextStyle style;
    private final int quotesPerParty;

    /** Text in a style with so many quotes of a party on an issue. */
    public RoundText(TextStyle style, int quotesPerParty) {
        this.style = style;
        this.quotesPerParty = quotesPerParty;
    }

    /** The lines. */
    public List<String> lines(RoundReview review, Labels labels) {
        List<String> lines = new ArrayList<>();
        lines.add(style.paint(Ink.TITLE, Wrap.cut(title(review.round()), style.width())));
        for (IssueWords issue : review.issues()) {
            lines.add(style.paint(Ink.STRONG, labels.issue(issue.issue())));
            for (PartyWords words : issue.parties()) {
                words.utterances().stream()
                        .limit(quotesPerParty)
                        .forEach(each -> lines.addAll(quote(words.party(), each, labels)));
            }
        }
        return lines;
    }

    /** Name, days, venue. */
    public static String title(Round round) {
        String days = round.from().equals(round.to()) ? round.from().toString() : round.from() + " to " + round.to();
        String venue = round.venue().isEmpty() ? "" : ", " + round.venue();
        return round.name() + venue + " (" + days + ")";
    }

    private List<String> quote(String party, Utterance said, Labels labels) {
        boolean veto = said.polarity() == Polarity.AGAINST && said.firmness() == Firmness.RED_LINE;
        String what = said.act().label() + " " + said.polarity().label() + " "
                + labels.option(said.coding().issue(), said.coding().option());
        Ink ink = veto ? Ink.VETO : said.polarity() == Polarity.FOR ? Ink.GOOD : Ink.BAD;
        List<String> lines = new ArrayList<>();
        String head = " ".repeat(INDENT) + Wrap.pad(Wrap.cut(party, PARTY_WIDTH), PARTY_WIDTH) + "  ";
        int room = style.width() - head.length();
        lines.add(head + style.paint(ink, Wrap.cut(what, room)));
        String words = style.sign("“", "\"")
                + said.lead().statement().evidence().quote().words()
                + style.sign("”", "\"")
                + source(said);
        Wrap.lines(words, room).stream()
                .limit(QUOTE_LINES)
                .forEach(each -> lines.add(" ".repeat(head.length()) + style.paint(Ink.FAINT, each)));
        return lines;
    }

    private static String source(Utterance said) {
        List<String> outlets =
                said.outlets().stream().filter(each -> !each.isEmpty()).toList();
        String first = outlets.isEmpty() ? "" : " " + outlets.get(0);
        return first + (outlets.size() > 1 ? " and " + (outlets.size() - 1) + " more" : "") + ", " + said.day();
    }
}
