package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.outlook.OutlookFiles;
import org.parley.workbench.outlook.Scenario;
import org.parley.workbench.outlook.board.AssessCase;
import org.parley.workbench.outlook.board.CaseOutlook;
import org.parley.workbench.outlook.board.CaseOutlookRequest;
import org.parley.workbench.outlook.packages.BargainForm;
import org.parley.workbench.workspace.CaseRecord;

/** The newest few outlooks of a case, with the scenarios that ship: a simulation is made once for a state of the case and a day. */
public final class Outlooks {
    private static final int MOST = 6;

    private final AssessCase use = new AssessCase();
    private final OutlookFiles files = new OutlookFiles();
    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(CaseRecord record, LocalDate asOf, CaseOutlook outlook) {}

    /** The outlook at a day. */
    @SuppressWarnings("ReferenceEquality") // the record is one object until the file changes, and comparing it is slow
    synchronized CaseOutlook at(Codebook codebook, CaseRecord record, LocalDate asOf) {
        for (Kept each : kept) {
            if (each.record() == record && each.asOf().equals(asOf)) {
                return each.outlook();
            }
        }
        CaseOutlook outlook = use.assess(
                codebook,
                record,
                new CaseOutlookRequest(
                        asOf,
                        LocalDate.MAX,
                        CaseOutlookRequest.Given.NONE,
                        scenarios(),
                        BargainForm.AUTO,
                        CaseOutlookRequest.Effort.QUICK,
                        "page"));
        kept.addFirst(new Kept(record, asOf, outlook));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
        return outlook;
    }

    private List<Scenario> scenarios() {
        return files.scenarioNames().stream()
                .map(name -> files.scenario(name, files.scenarioText(name)))
                .toList();
    }
}
