package org.parley.coding;

import java.util.Optional;
import org.parley.coding.decide.ActChoice;
import org.parley.coding.embed.ActHead;
import org.parley.coding.embed.ClauseVectors;
import org.parley.coding.parse.Sentence;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Act;

/** What rules and, where there is one, the network make of the candidates of one document. */
final class ClauseJudge {
    private static final ActChoice CHOICE = new ActChoice();

    private final ClauseVectors vectors;
    private final Optional<ActHead> head;

    ClauseJudge(ClauseVectors vectors, Optional<ActHead> head) {
        this.vectors = vectors;
        this.head = head;
    }

    /** The act: by rule where the cue has a meaning of its own, weighed where the content decides. */
    Act act(Candidate candidate, Act rule) {
        return head.filter(acts -> candidate.cueClass().neutral())
                .map(acts -> CHOICE.of(rule, logs(acts, candidate)))
                .orElse(rule);
    }

    private double[] logs(ActHead acts, Candidate candidate) {
        Sentence sentence = candidate.sentence();
        return acts.acts(vectors.words(sentence, candidate.words()), vectors.sentence(sentence));
    }
}
