package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.bargaining.DrawFindings;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.bargaining.PlanPlacement;
import org.parley.analysis.bargaining.Restriction;
import org.parley.analysis.bargaining.SolutionConcept;
import org.parley.analysis.bargaining.Swap;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.model.codebook.Proposal;
import org.parley.web.page.BargainPage.PackageLine;
import org.parley.web.view.SupportBar;
import org.parley.workbench.bargaining.BargainFindings;
import org.parley.workbench.plans.CaseBargaining;

/** Lines about packages, solution points and plans. */
final class PackageLines {
    private static final int MOST_ROBUST = 4;

    private final CaseAt at;
    private final CaseBargaining found;
    private final BargainFindings expected;
    private final OutcomeSpace space;

    PackageLines(CaseAt at, CaseBargaining found) {
        this.at = at;
        this.found = found;
        this.expected = found.expected();
        this.space = expected.scenario().model().space();
    }

    /** Worth to each party in one line. */
    String worths(List<Double> values) {
        List<String> worths = new ArrayList<>();
        for (int p = 0; p < values.size(); p++) {
            worths.add(found.query().parties().get(p) + " " + SupportBar.percent(values.get(p)));
        }
        return String.join(", ", worths);
    }

    /** What a package settles, one entry a question. */
    List<String> settles(long outcome) {
        List<String> settles = new ArrayList<>();
        int[] options = space.outcome(outcome);
        for (int q = 0; q < options.length; q++) {
            settles.add(settled(q, options[q]));
        }
        return settles;
    }

    private List<String> settles(List<Integer> options) {
        List<String> settles = new ArrayList<>();
        for (int q = 0; q < options.size(); q++) {
            if (options.get(q) != PlanPackage.SILENT) {
                settles.add(settled(q, options.get(q)));
            }
        }
        return settles;
    }

    private String settled(int question, int answer) {
        String name = space.issues().get(question).issue();
        if (found.preferences().agenda().questions().get(question).yesNo()) {
            return answer == 0 ? name : "no " + name;
        }
        return space.issues().get(question).options().get(answer);
    }

    List<PackageLine> solutions() {
        List<PackageLine> lines = new ArrayList<>();
        for (SolutionConcept concept : SolutionConcept.values()) {
            for (int point : expected.solutions().getOrDefault(concept, List.of())) {
                List<String> worth = new ArrayList<>();
                for (double each : expected.rational().utilities(point)) {
                    worth.add(SupportBar.percent(each));
                }
                lines.add(new PackageLine(
                        "",
                        concept.label(),
                        "",
                        worth,
                        settles(expected.rational().outcome(point)),
                        List.of()));
            }
        }
        return lines;
    }

    List<PackageLine> plans() {
        List<PackageLine> lines = new ArrayList<>();
        List<Proposal> plans = at.codebook().plans();
        for (int i = 0; i < plans.size(); i++) {
            PlanPlacement placement = expected.plans().get(i);
            lines.add(new PackageLine(
                    String.valueOf(i + 1),
                    placement.plan().name(),
                    at.links().plan(plans.get(i).id()),
                    worth(placement),
                    settles(placement.plan().options()),
                    remarks(placement, found.over().plans().get(i))));
        }
        return lines;
    }

    private static List<String> worth(PlanPlacement placement) {
        List<String> worth = new ArrayList<>();
        for (int p = 0; p < placement.lowest().size(); p++) {
            String low = SupportBar.percent(placement.lowest().get(p));
            String high = SupportBar.percent(placement.highest().get(p));
            worth.add(low.equals(high) ? low : low + " to " + high);
        }
        return worth;
    }

    private List<String> remarks(PlanPlacement placement, DrawFindings.Standing over) {
        List<String> remarks = new ArrayList<>();
        boolean open = placement.plan().options().stream().allMatch(option -> option == PlanPackage.SILENT);
        remarks.add(
                open
                        ? "leaves every question open"
                        : "in the zone in " + SupportBar.percent(found.over().share(over.inZone())) + " of draws");
        placement.broken().stream().map(Restriction::name).forEach(remarks::add);
        placement.below().forEach(party -> remarks.add("below the reservation value of " + party));
        placement.swaps().stream().limit(1).forEach(swap -> remarks.add("better for all: " + told(swap)));
        return remarks;
    }

    private String told(Swap swap) {
        return String.join(
                ", ",
                swap.changes().stream()
                        .map(change ->
                                settled(change.issue(), change.from()) + " → " + settled(change.issue(), change.to()))
                        .toList());
    }

    List<PackageLine> robust() {
        return found.over().packages().stream()
                .limit(MOST_ROBUST)
                .map(standing -> new PackageLine(
                        "",
                        "in the zone in " + SupportBar.percent(found.over().share(standing.inZone())) + " of draws",
                        "",
                        standing.acceptable().stream()
                                .map(count -> SupportBar.percent(found.over().share(count)))
                                .toList(),
                        settles(standing.options()),
                        List.of()))
                .toList();
    }
}
