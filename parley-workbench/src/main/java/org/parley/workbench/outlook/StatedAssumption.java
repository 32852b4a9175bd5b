package org.parley.workbench.outlook;

import java.util.List;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.model.record.Evidence;

/**
 * An assumption that someone or the record set, with the reason.
 *
 * @param assumption which
 * @param prior what is held
 * @param because why, or empty
 * @param evidence the quotes that move it, or none
 */
public record StatedAssumption(Assumption assumption, Prior prior, String because, List<Evidence> evidence) {
    public StatedAssumption {
        evidence = List.copyOf(evidence);
    }
}
