package org.parley.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.Position;
import org.parley.model.codebook.Party;
import org.parley.web.view.Dates;
import org.parley.web.view.EvidenceStrip;
import org.parley.workbench.render.Csv;

/** Everyone who has spoken, and how much. */
public final class PartiesPage implements PageMaker {
    /** What the page shows: the date, printed; parties, most important first; parties that have not spoken. */
    public record View(String asOf, List<Line> parties, List<Line> silent, EvidenceStrip strip) {}

    /** A party: name, role, page, people who speak for it, counts, first words of what matters most to it. */
    public record Line(
            String party,
            String role,
            String link,
            List<String> people,
            int quotes,
            int redLines,
            List<String> themes) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        List<Line> spoke = at.speakers().stream().map(each -> line(at, each)).toList();
        return new Page(
                "Parties", "/parties", "parties.jte", view(at, spoke), true, () -> json(at, spoke), () -> csv(spoke));
    }

    private static View view(CaseAt at, List<Line> spoke) {
        Quotes quotes = new Quotes(at);
        List<String> names = at.matrix().parties();
        return new View(
                Dates.longDay(at.asOf()),
                spoke,
                at.codebook().parties().stream()
                        .map(Party::name)
                        .filter(each -> !names.contains(each))
                        .map(each -> line(at, each))
                        .toList(),
                quotes.strip(at.speakers().stream()
                        .map(each -> quotes.row(each, at.links().party(each), of(at, each)))
                        .toList()));
    }

    private static List<Position> of(CaseAt at, String party) {
        return at.matrix().positions().stream()
                .filter(each -> each.party().equals(party))
                .toList();
    }

    private static Line line(CaseAt at, String party) {
        List<Position> positions = of(at, party);
        return new Line(
                party,
                at.role(party),
                at.links().party(party),
                at.described(party).map(Party::people).orElse(List.of()).stream()
                        .map(each -> each.name())
                        .limit(3)
                        .toList(),
                positions.stream().mapToInt(each -> each.utterances().size()).sum(),
                (int) positions.stream().filter(Position::redLine).count(),
                themes(at, party, positions));
    }

    private static List<String> themes(CaseAt at, String party, List<Position> positions) {
        return PartyPage.bySalience(at, party).stream()
                .filter(issue ->
                        positions.stream().anyMatch(each -> each.issue().equals(issue.id())))
                .limit(3)
                .map(each -> each.name())
                .toList();
    }

    private static Object json(CaseAt at, List<Line> spoke) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", at.codebook().id());
        json.put("as_of", at.asOf().toString());
        json.put("parties", spoke.stream().map(PartiesPage::form).toList());
        return json;
    }

    private static Map<String, Object> form(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("party", line.party());
        json.put("role", line.role());
        json.put("utterances", line.quotes());
        json.put("red_lines", line.redLines());
        json.put("themes", line.themes());
        return json;
    }

    private static String csv(List<Line> spoke) {
        return Csv.of(
                List.of("party", "role", "utterances", "red_lines", "themes"),
                spoke.stream()
                        .map(each -> List.of(
                                each.party(),
                                each.role(),
                                String.valueOf(each.quotes()),
                                String.valueOf(each.redLines()),
                                String.join("; ", each.themes())))
                        .toList());
    }
}
