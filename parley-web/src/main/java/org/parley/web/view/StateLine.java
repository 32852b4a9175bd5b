package org.parley.web.view;

import java.util.List;
import org.parley.workbench.stability.StateWords;

/**
 * A state of the stability model as a row.
 *
 * @param id as the model numbers it
 * @param link its page
 * @param taken who has taken what
 * @param words what stands there if nobody has taken anything
 * @param equilibrium concepts under which it is an equilibrium
 * @param tag "start", "new" or "gone"; empty for none
 * @param verdicts one a decision maker
 */
public record StateLine(
        String id,
        String link,
        List<StateWords.Taken> taken,
        String words,
        List<String> equilibrium,
        String tag,
        List<Verdict> verdicts) {
    public StateLine {
        taken = List.copyOf(taken);
        equilibrium = List.copyOf(equilibrium);
        verdicts = List.copyOf(verdicts);
    }

    /** The verdicts of a decision maker: for each concept, in the order of their definition, whether the state holds. */
    public record Verdict(String party, List<Mark> marks) {
        public Verdict {
            marks = List.copyOf(marks);
        }

        /** In words. */
        public String words() {
            List<String> stable =
                    marks.stream().filter(Mark::stable).map(Mark::concept).toList();
            return stable.isEmpty() ? "leaves under every concept" : "stays under " + String.join(", ", stable);
        }
    }

    /** A concept and whether the state is stable under it. */
    public record Mark(String concept, boolean stable) {}
}
