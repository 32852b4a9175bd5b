package org.parley.workbench.bargaining.format;

import java.util.List;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.preference.WeightedValues;

/**
 * A bargaining model as it stands in a file, with the plans on the table and how sure its numbers are.
 *
 * @param title printed name
 * @param model the negotiation
 * @param preferences weights and values of the parties as stated; empty for exchange formats
 * @param plans packages on the table; empty if the file names none
 * @param spread how far its numbers may be off; {@link Spread#NONE} if the file does not say
 * @param own whether it is our own scenario format, whose answers carry more than the exchange formats ask for
 */
public record Scenario(
        String title,
        BargainingModel model,
        List<WeightedValues> preferences,
        List<PlanPackage> plans,
        Spread spread,
        boolean own) {
    public Scenario {
        preferences = List.copyOf(preferences);
        plans = List.copyOf(plans);
    }

    /** A scenario of an exchange format: no plans, no spread. */
    static Scenario exchanged(String title, BargainingModel model) {
        return new Scenario(title, model, List.of(), List.of(), Spread.NONE, false);
    }
}
