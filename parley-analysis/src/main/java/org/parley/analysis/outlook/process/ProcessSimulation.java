package org.parley.analysis.outlook.process;

import java.util.List;
import org.parley.analysis.outlook.chance.Stream;

/**
 * The war process repeated over draws of its assumptions. Draws are stratified in every assumption (Latin hypercube; McKay,
 * Beckman and Conover 1979, Technometrics 21(2)), trajectories come in antithetic pairs, and the two engines of bargaining
 * share them in proportion. Everything is addressed by seed, draw, pair and week, so the number of threads changes nothing.
 * O(draws x trajectories x weeks).
 */
public final class ProcessSimulation {
    private final SimulationSettings settings;
    private final PeaceFrontier frontier;

    /** A simulation with these settings and what peace has to offer. */
    public ProcessSimulation(SimulationSettings settings, PeaceFrontier frontier) {
        this.settings = settings;
        this.frontier = frontier;
    }

    /** Runs it. */
    public Ensemble run(Assumptions assumptions) {
        List<DrawnAssumptions> draws =
                new LatinHypercube(new Stream(settings.seed()).child(0)).draws(assumptions, settings.draws());
        List<Tally> tallies = new FewThreads(settings.threads()).map(draws.size(), i -> play(draws.get(i), i));
        return new Ensemble(settings, tallies);
    }

    /** The tally of one draw on the calling thread. */
    private Tally play(DrawnAssumptions drawn, int number) {
        return play(drawn, number, new WalkTables());
    }

    /** The same where a table of the random walk may have been solved before. */
    Tally play(DrawnAssumptions drawn, int number, WalkTables tables) {
        War war = new War(drawn, frontier, settings.weeks(), tables);
        Tally tally = new Tally(settings.weeks());
        Stream stream = new Stream(settings.seed()).child(number + 1);
        int pairs = settings.trajectories() / 2;
        double share = drawn.get(Assumption.ATTRITION_SHARE);
        for (int pair = 0; pair < pairs; pair++) {
            boolean attrition = (pair + .5) / pairs < share;
            Stream own = stream.child(pair);
            for (int twin = 0; twin < 2; twin++) {
                Chance chance = new Chance(own, twin == 1);
                new Trajectory(war, chance, tally, settings.weeks(), attrition).play();
            }
        }
        return tally;
    }
}
