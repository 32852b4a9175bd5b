package org.parley.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.matrix.ContestedFact;
import org.parley.analysis.matrix.IssueStatus;
import org.parley.analysis.matrix.Utterance;
import org.parley.web.view.Dates;
import org.parley.web.view.FactView;
import org.parley.web.view.IssueLine;
import org.parley.web.view.MoveLine;
import org.parley.web.view.QuoteCard;
import org.parley.web.view.RoundView;
import org.parley.workbench.render.Csv;
import org.parley.workbench.render.MatrixRows;
import org.parley.workbench.render.Numbers;

/** Where every issue stands, what moved lately, the newest round, how much evidence there is. */
public final class OverviewPage implements PageMaker {
    private static final int MOST_MOVES = 6;
    private static final int MOST_FACTS = 3;
    private static final int MOST_WORDS = 4;
    private static final List<IssueStatus> ORDER = List.of(
            IssueStatus.DEADLOCKED,
            IssueStatus.DIVERGING,
            IssueStatus.CONTESTED,
            IssueStatus.CONVERGING,
            IssueStatus.AGREED,
            IssueStatus.OPEN,
            IssueStatus.SILENT);

    /**
     * What the page shows.
     *
     * @param title name of the process
     * @param asOf the date, printed
     * @param tally how many issues stand where, worst first; only what occurs
     * @param lines issues, those in the worst state first, then by evidence
     * @param quiet issues that fewer than two principals have spoken on
     * @param moves newest first
     * @param moreMoves how many are not shown
     * @param rounds the newest round, or none
     * @param facts contested figures
     * @param words the newest words of principals
     * @param evidence how much there is
     */
    public record View(
            String title,
            String asOf,
            List<Tally> tally,
            List<IssueLine> lines,
            List<IssueLine> quiet,
            List<MoveLine> moves,
            int moreMoves,
            List<RoundView> rounds,
            List<FactView> facts,
            List<QuoteCard> words,
            Evidence evidence) {}

    /** How many issues stand so. */
    public record Tally(IssueStatus status, int issues) {}

    /** How much evidence there is, up to the date. */
    public record Evidence(int documents, int outlets, int statements, int parties, int redLines, String first) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        List<IssueLine> all = new IssueLines(at).all();
        return new Page("Overview", "/", "overview.jte", view(at, all), true, () -> json(at, all), () -> csv(at, all));
    }

    private static View view(CaseAt at, List<IssueLine> all) {
        List<MoveLine> moves = new Moves(at).all();
        List<IssueLine> ordered = new ArrayList<>();
        List<Tally> tally = new ArrayList<>();
        for (IssueStatus status : ORDER) {
            List<IssueLine> here =
                    all.stream().filter(each -> each.status() == status).toList();
            ordered.addAll(here);
            if (!here.isEmpty()) {
                tally.add(new Tally(status, here.size()));
            }
        }
        return new View(
                at.codebook().title(),
                Dates.longDay(at.asOf()),
                tally,
                ordered.stream()
                        .filter(each -> each.status() != IssueStatus.SILENT)
                        .toList(),
                ordered.stream()
                        .filter(each -> each.status() == IssueStatus.SILENT)
                        .toList(),
                moves.stream().limit(MOST_MOVES).toList(),
                Math.max(0, moves.size() - MOST_MOVES),
                at.picture().rounds().stream()
                        .limit(1)
                        .map(each -> RoundView.of(each, at.words(), at.links()))
                        .toList(),
                at.picture().figures().stream()
                        .filter(ContestedFact::contested)
                        .limit(MOST_FACTS)
                        .map(each -> FactView.of(each, at.links()))
                        .toList(),
                words(at),
                evidence(at));
    }

    /** The newest words of principals, no sentence twice, first those that the coder is surest of. */
    private static List<QuoteCard> words(CaseAt at) {
        Set<String> seen = new HashSet<>();
        return at.matrix().positions().stream()
                .filter(each -> at.principal(each.party()))
                .flatMap(each -> each.utterances().stream())
                .sorted(Comparator.comparing(Utterance::day)
                        .thenComparing(each -> each.lead().statement().confidence())
                        .reversed()
                        .thenComparing(each -> each.lead().statement().id()))
                .map(each -> QuoteCard.of(each, at.words(), at.links()))
                .filter(each -> seen.add(each.words()))
                .limit(MOST_WORDS)
                .toList();
    }

    private static Evidence evidence(CaseAt at) {
        List<String> documents = at.statements().stream()
                .map(each -> each.source().documentId())
                .distinct()
                .toList();
        return new Evidence(
                documents.size(),
                at.picture().outlets().size(),
                at.statements().size(),
                at.matrix().parties().size(),
                at.matrix().redLines().size(),
                Dates.day(at.firstDay()));
    }

    private static Object json(CaseAt at, List<IssueLine> all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", at.codebook().id());
        json.put("title", at.codebook().title());
        json.put("as_of", at.asOf().toString());
        json.put("evidence", evidence(at));
        json.put("issues", all.stream().map(OverviewPage::line).toList());
        json.put("shifts", at.matrix().shifts().stream().map(MatrixRows::shift).toList());
        json.put(
                "reversals",
                at.matrix().reversals().stream().map(Forms::reversal).toList());
        json.put(
                "rounds",
                at.picture().rounds().stream().limit(1).map(Forms::round).toList());
        return json;
    }

    private static Map<String, Object> line(IssueLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", line.id());
        json.put("name", line.name());
        json.put("status", line.status().label());
        json.put("why", line.sentence());
        json.put("gap", Numbers.rounded(line.gap().width()));
        json.put("gap_before", Numbers.rounded(line.gap().before()));
        json.put("red_lines", line.redLines());
        json.put("utterances", line.quotes());
        return json;
    }

    private static String csv(CaseAt at, List<IssueLine> all) {
        return Csv.of(
                List.of("issue", "name", "status", "gap", "gap_before", "red_lines", "utterances", "why", "as_of"),
                all.stream()
                        .map(each -> List.of(
                                each.id(),
                                each.name(),
                                each.status().label(),
                                Numbers.text(each.gap().width()),
                                Numbers.text(each.gap().before()),
                                String.valueOf(each.redLines()),
                                String.valueOf(each.quotes()),
                                each.sentence(),
                                at.asOf().toString()))
                        .toList());
    }
}
