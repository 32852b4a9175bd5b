package org.parley.workbench.outlook.board;

import java.util.List;
import org.parley.workbench.outlook.OutlookFindings;
import org.parley.workbench.outlook.packages.PeaceOffer;

/**
 * The outlook of a case on a day, and what in the record stands behind it.
 *
 * @param outlook base rate, model, drivers, scenarios, assumptions
 * @param offer what the sides are taken to bargain over, and why
 * @param dials every reading of the record, each with its quotes
 * @param deadlines deadlines set, in the order of their days
 * @param roles which options played which part, and which part none played
 * @param notes what the reader must know: what was not found, what was left out, what was assumed
 */
public record CaseOutlook(
        OutlookFindings outlook,
        PeaceOffer offer,
        List<Dial> dials,
        List<Deadline> deadlines,
        List<OptionRoles.Found> roles,
        List<String> notes) {
    public CaseOutlook {
        dials = List.copyOf(dials);
        deadlines = List.copyOf(deadlines);
        roles = List.copyOf(roles);
        notes = List.copyOf(notes);
    }
}
