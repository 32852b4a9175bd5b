package org.parley.analysis.stability.explain;

import java.util.List;
import org.parley.analysis.stability.conflict.Step;

/** What proves a verdict about one state and one decision maker. */
public sealed interface Witness {
    /** Whether it proves stability. */
    boolean stable();

    /** The decision maker has no improvement. */
    record NoImprovement() implements Witness {
        @Override
        public boolean stable() {
            return true;
        }
    }

    /** Each improvement, in the order of the states, is answered. */
    record AllAnswered(List<Answer> answers) implements Witness {
        public AllAnswered {
            answers = List.copyOf(answers);
        }

        @Override
        public boolean stable() {
            return true;
        }
    }

    /** This improvement cannot be answered. */
    record Unanswered(int improvement) implements Witness {
        @Override
        public boolean stable() {
            return false;
        }
    }

    /**
     * How the others answer an improvement.
     *
     * @param improvement the state moved to
     * @param path their steps from there; the last one lands where the mover is no better off
     */
    record Answer(int improvement, List<Step> path) {
        public Answer {
            path = List.copyOf(path);
        }

        /** Where the answer leaves the mover. */
        public int landing() {
            return path.get(path.size() - 1).to();
        }
    }
}
