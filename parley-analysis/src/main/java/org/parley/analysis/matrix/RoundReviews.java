package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.analysis.matrix.RoundReview.IssueWords;
import org.parley.analysis.matrix.RoundReview.PartyWords;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Round;

/** Reviews rounds of talks by what was said from some days before to some days after. */
public final class RoundReviews {
    private static final int DAYS_AROUND = 5;
    private static final int FORTNIGHT = 13;

    private final Codebook codebook;
    private final MatrixAssumptions assumptions;
    private final Utterances utterances;

    /** Reviews of a process. */
    public RoundReviews(Codebook codebook, MatrixAssumptions assumptions) {
        this.codebook = codebook;
        this.assumptions = assumptions;
        this.utterances = new Utterances(assumptions);
    }

    /** All rounds that began on or before the date and were spoken in, newest first. */
    public List<RoundReview> all(List<SourcedStatement> statements, LocalDate asOf) {
        return codebook.rounds().stream()
                .filter(each -> !each.from().isAfter(asOf))
                .sorted(Comparator.comparing(Round::from).reversed())
                .map(each -> review(each, statements, asOf))
                .filter(each -> !each.issues().isEmpty())
                .toList();
    }

    /** The newest round, or the last fortnight before the date where the codebook has none that was spoken in. */
    public Optional<RoundReview> newest(List<SourcedStatement> statements, LocalDate asOf) {
        Optional<RoundReview> round = all(statements, asOf).stream().findFirst();
        if (round.isPresent()) {
            return round;
        }
        Round fortnight = new Round("fortnight", "Last fortnight", asOf.minusDays(FORTNIGHT), asOf, "", "", List.of());
        return Optional.of(review(fortnight, statements, asOf))
                .filter(each -> !each.issues().isEmpty());
    }

    private RoundReview review(Round round, List<SourcedStatement> statements, LocalDate asOf) {
        LocalDate from = round.from().minusDays(DAYS_AROUND);
        LocalDate to = round.to().plusDays(DAYS_AROUND);
        List<Utterance> said = utterances.merge(statements.stream()
                .filter(each -> !each.day().isBefore(from)
                        && !each.day().isAfter(to)
                        && !each.day().isAfter(asOf))
                .toList());
        List<IssueWords> issues = new ArrayList<>();
        for (Issue issue : codebook.issues()) {
            List<PartyWords> words = words(said.stream()
                    .filter(each -> each.coding().issue().equals(issue.id()))
                    .toList());
            if (!words.isEmpty()) {
                issues.add(new IssueWords(issue.id(), words));
            }
        }
        return new RoundReview(round, issues);
    }

    private List<PartyWords> words(List<Utterance> said) {
        Stream<String> known = codebook.parties().stream().map(Party::name);
        Stream<String> others = said.stream().map(Utterance::party).sorted();
        List<String> parties = Stream.concat(known, others).distinct().toList();
        return parties.stream()
                .map(party -> new PartyWords(party, by(party, said)))
                .filter(each -> !each.utterances().isEmpty())
                .toList();
    }

    private List<Utterance> by(String party, List<Utterance> said) {
        return said.stream()
                .filter(each -> each.party().equals(party))
                .sorted(Comparator.comparingDouble((Utterance each) -> -each.weight(assumptions))
                        .thenComparing(Utterance::day, Comparator.reverseOrder())
                        .thenComparing(each -> each.lead().statement().id()))
                .toList();
    }
}
