package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Simultaneous;
import org.parley.model.ParleyException;

/**
 * A solution concept as users name it: Nash, GMR, SMR, SEQ, SSEQ, SIM, SEQ+SIM, FH (tableau), NM (non-myopic), L and a
 * horizon (L2, L3, ...).
 *
 * @param label the name in results
 */
public record ConceptName(String label) {
    private static final Pattern LIMITED = Pattern.compile("L_?([1-9][0-9]{0,2})");
    private static final int FEW_STATES = 1_024;

    /** The concept with this name, in any case. */
    public static ConceptName parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        for (Concept concept : Concept.values()) {
            if (concept.label().toUpperCase(Locale.ROOT).equals(upper)) {
                return new ConceptName(concept.label());
            }
        }
        if (List.of("SIM", "SEQ+SIM", "FH", "NM").contains(upper)) {
            return new ConceptName(upper);
        }
        if (LIMITED.matcher(upper).matches()) {
            return new ConceptName(upper.replace("_", ""));
        }
        throw ParleyException.withMend(
                "The concept (" + text + ") must be a known one.",
                "it is one of Nash, GMR, SMR, SEQ, SSEQ, SIM, SEQ+SIM, FH, NM, L1, L2, ...");
    }

    /** The five main concepts; those of simultaneous moves too where the conflict is small and has courses. */
    public static List<ConceptName> usual(Conflict conflict) {
        List<ConceptName> names = new ArrayList<>();
        for (Concept concept : Concept.values()) {
            names.add(new ConceptName(concept.label()));
        }
        int states = conflict.states().size();
        if (!conflict.courses().isEmpty() && states <= Math.min(FEW_STATES, Simultaneous.MOST)) {
            names.add(new ConceptName("SIM"));
            names.add(new ConceptName("SEQ+SIM"));
            names.add(new ConceptName("FH"));
        }
        return names;
    }

    /** The horizon of a limited-move concept, else 0. */
    int horizon() {
        var matcher = LIMITED.matcher(label);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
