package org.parley.web.view;

import java.util.List;
import org.parley.analysis.matrix.RoundReview;
import org.parley.model.codebook.Round;

/** A round of talks issue by issue. */
public record RoundView(
        String name, String when, String venue, String format, List<String> participants, List<IssueWords> issues) {
    public RoundView {
        participants = List.copyOf(participants);
        issues = List.copyOf(issues);
    }

    /** What was said on an issue. */
    public record IssueWords(String issue, String link, List<PartyWords> parties) {
        public IssueWords {
            parties = List.copyOf(parties);
        }
    }

    /** The newest words of a party, and how many there are besides. */
    public record PartyWords(String party, String link, QuoteCard newest, int more) {}

    /** The view of a review. */
    public static RoundView of(RoundReview review, Glossary words, Links links) {
        Round round = review.round();
        return new RoundView(
                round.name(),
                Dates.range(round.from(), round.to()),
                round.venue(),
                round.format(),
                round.participants(),
                review.issues().stream().map(each -> issue(each, words, links)).toList());
    }

    private static IssueWords issue(RoundReview.IssueWords said, Glossary words, Links links) {
        return new IssueWords(
                words.issue(said.issue()),
                links.issue(said.issue()),
                said.parties().stream()
                        .map(each -> new PartyWords(
                                each.party(),
                                links.cell(each.party(), said.issue()),
                                QuoteCard.of(each.utterances().get(0), words, links),
                                each.utterances().size() - 1))
                        .toList());
    }
}
