package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.bargaining.DrawFindings;
import org.parley.analysis.bargaining.Draws;
import org.parley.analysis.bargaining.Restriction;
import org.parley.analysis.proposal.Influence;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;
import org.parley.workbench.bargaining.format.Scenario;
import org.parley.workbench.bargaining.format.Spread;

/**
 * The use case of uncertain numbers: a scenario over many draws within its spread, and which of its assumptions move the
 * share of draws with an empty zone most (each red line left out, each reservation value moved by {@value #STEP}; on the first
 * {@value #MOST_INFLUENCE_DRAWS} draws at most).
 */
public final class DrawScenario {
    private static final double STEP = 0.05;
    private static final int MOST_INFLUENCE_DRAWS = 400;

    private final int draws;
    private final long seed;

    /** So many draws from the seed. */
    public DrawScenario(int draws, long seed) {
        this.draws = draws;
        this.seed = seed;
        if (draws < 1) {
            throw new ParleyException("The number of draws (" + draws + ") must be at least 1.");
        }
    }

    /** Findings over the draws, and the influence of each assumption on the share of draws with an empty zone. */
    public record Result(DrawFindings findings, List<Influence> influence, int draws, long seed) {
        public Result {
            influence = List.copyOf(influence);
        }
    }

    /** What is found about the scenario. */
    public Result find(Scenario scenario) {
        if (scenario.spread().equals(Spread.NONE) || scenario.preferences().isEmpty()) {
            throw ParleyException.withMend(
                    "The scenario (" + scenario.title() + ") must say how far its numbers may be off.",
                    "add a block \"spread:\" to a scenario file in YAML.");
        }
        DrawFindings findings = drawn(scenario, scenario.model(), draws).find(scenario.plans());
        List<Influence> influence = Influence.ranked(
                scenario.model(),
                variants(scenario.model()),
                model -> drawn(scenario, model, Math.min(draws, MOST_INFLUENCE_DRAWS))
                        .emptyShare());
        return new Result(findings, influence, draws, seed);
    }

    private Draws drawn(Scenario scenario, BargainingModel model, int count) {
        RandomStream stream = RandomStream.of(seed, "bargaining draws");
        return new Draws(count, draw -> drawn(scenario, model, stream.child(draw)));
    }

    private static BargainingModel drawn(Scenario scenario, BargainingModel model, RandomStream stream) {
        Spread spread = scenario.spread();
        List<BargainingParty> parties = new ArrayList<>();
        for (int p = 0; p < model.parties().size(); p++) {
            BargainingParty party = model.parties().get(p);
            RandomStream own = stream.child(party.name());
            double reservation = party.reservation() + spread.reservations() * own.nextGaussian();
            parties.add(new BargainingParty(
                    party.name(),
                    scenario.preferences()
                            .get(p)
                            .drawn(spread.values(), spread.weights(), own)
                            .utility(),
                    reservation));
        }
        return model.withParties(parties);
    }

    private static Map<String, BargainingModel> variants(BargainingModel model) {
        Map<String, BargainingModel> variants = new LinkedHashMap<>();
        for (Restriction line : model.restrictions()) {
            List<Restriction> others =
                    model.restrictions().stream().filter(r -> !r.equals(line)).toList();
            variants.put("without: " + line.name(), model.withRestrictions(others));
        }
        for (BargainingParty party : model.parties()) {
            if (!Double.isInfinite(party.reservation())) {
                variants.put("reservation value of " + party.name() + " + " + STEP, moved(model, party, STEP));
                variants.put("reservation value of " + party.name() + " - " + STEP, moved(model, party, -STEP));
            }
        }
        return variants;
    }

    private static BargainingModel moved(BargainingModel model, BargainingParty moved, double step) {
        return model.withParties(model.parties().stream()
                .map(party -> party.equals(moved)
                        ? new BargainingParty(party.name(), party.utility(), party.reservation() + step)
                        : party)
                .toList());
    }
}
