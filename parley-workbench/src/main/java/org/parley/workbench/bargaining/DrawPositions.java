package org.parley.workbench.bargaining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.bargaining.DrawFindings;
import org.parley.analysis.bargaining.Draws;
import org.parley.analysis.proposal.Influence;
import org.parley.analysis.proposal.PartyStake;
import org.parley.analysis.proposal.PlanAssessment;
import org.parley.analysis.proposal.PlanPackages;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.random.RandomStream;
import org.parley.model.codebook.Proposal;
import org.parley.workbench.bargaining.format.Scenario;
import org.parley.workbench.bargaining.format.Spread;

/**
 * The use case of bargaining from positions: the negotiation that the quotes imply, over draws of the support that they
 * leave uncertain, and which quotes and assumptions move the answer most. This is the entry for a case.
 */
public final class DrawPositions {
    private static final double STEP = 0.05;

    private final int draws;
    private final int influenceDraws;
    private final long seed;

    /** So many draws for the findings and for each quote or assumption in turn, from the seed. */
    public DrawPositions(int draws, int influenceDraws, long seed) {
        this.draws = draws;
        this.influenceDraws = influenceDraws;
        this.seed = seed;
    }

    /** The negotiation at the expected supports, for {@link Bargain}. */
    public static Scenario expected(String title, PositionTable table, List<Proposal> plans) {
        PlanPackages packages = new PlanPackages(table.space());
        return new Scenario(
                title,
                table.expected(),
                List.of(),
                plans.stream().map(packages::of).toList(),
                Spread.NONE,
                true);
    }

    /** Findings over the draws, and what moves the share of draws with an empty zone. */
    public DrawScenario.Result find(PositionTable table, List<Proposal> plans) {
        PlanPackages packages = new PlanPackages(table.space());
        DrawFindings findings =
                drawn(table, draws).find(plans.stream().map(packages::of).toList());
        List<Influence> influence = Influence.ranked(
                table,
                variants(table),
                variant -> drawn(variant, influenceDraws).emptyShare());
        return new DrawScenario.Result(findings, influence, draws, seed);
    }

    /** What moves the share of draws in which the plan is acceptable to the party. */
    public List<Influence> onVerdict(PositionTable table, Proposal plan, String party) {
        return Influence.ranked(
                table,
                variants(table),
                variant -> new PlanAssessment(variant, influenceDraws, RandomStream.of(seed, "plan draws"))
                        .assess(plan).stream()
                                .filter(verdict -> verdict.party().equals(party))
                                .mapToDouble(verdict -> verdict.acceptable())
                                .findFirst()
                                .orElse(0));
    }

    private Draws drawn(PositionTable table, int count) {
        RandomStream stream = RandomStream.of(seed, "position draws");
        return new Draws(count, draw -> table.drawn(stream.child(draw)));
    }

    private static Map<String, PositionTable> variants(PositionTable table) {
        Map<String, PositionTable> variants = new LinkedHashMap<>();
        table.evidenceIds().forEach(id -> variants.put("without quote " + id, table.without(id)));
        for (PartyStake stake : table.stakes()) {
            variants.put("reservation value of " + stake.party() + " + " + STEP, moved(table, stake, STEP));
            variants.put("reservation value of " + stake.party() + " - " + STEP, moved(table, stake, -STEP));
        }
        return variants;
    }

    private static PositionTable moved(PositionTable table, PartyStake moved, double step) {
        return table.with(table.stakes().stream()
                .map(stake -> stake.equals(moved)
                        ? new PartyStake(stake.party(), stake.salience(), stake.reservation() + step)
                        : stake)
                .toList());
    }
}
