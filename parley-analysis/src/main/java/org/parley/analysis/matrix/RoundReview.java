package org.parley.analysis.matrix;

import java.util.List;
import org.parley.model.codebook.Round;

/**
 * A round of talks issue by issue: what each party said on each issue in the days around it.
 *
 * @param round the round; where the codebook has none yet, the newest fortnight of the record
 * @param issues issues that were spoken of, in the order of the codebook
 */
public record RoundReview(Round round, List<IssueWords> issues) {
    public RoundReview {
        issues = List.copyOf(issues);
    }

    /** What was said on an issue, by party in the order of the codebook. */
    public record IssueWords(String issue, List<PartyWords> parties) {
        public IssueWords {
            parties = List.copyOf(parties);
        }
    }

    /** What a party said on an issue, the weightiest utterance first. */
    public record PartyWords(String party, List<Utterance> utterances) {
        public PartyWords {
            utterances = List.copyOf(utterances);
        }
    }
}
