package org.parley.analysis.outlook.mechanism;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.outlook.chance.Domain;
import org.parley.model.ParleyException;

/**
 * War as a random walk between two sides who openly disagree about who wins battles, learn from each one, and settle as
 * soon as what both expect from fighting on fits into the value of peace. Solved exactly by backward induction; the
 * distribution of the battle of settlement follows by pushing the true chance forward. O(T N).
 */
@Card(
        name = "random-walk",
        number = "M3",
        title = "How long do two sides fight who learn from battles who is stronger?",
        papers = "Slantchev 2003, American Political Science Review (abstract); exact solver of our own. Smith & Stam"
                + " 2003, 2004 are recalled, not checked")
public record RandomWalk(
        @Assumed(value = "10", meaning = "places of the front; A wins at n, B at 0")
        int n,

        @Assumed(value = "5", meaning = "place of the front at the start")
        int start,

        @Assumed(value = "6,4", meaning = "A's belief Beta(wins, losses) that A wins a battle; one number: known")
        Belief priorA,

        @Assumed(value = "4,6", meaning = "B's belief Beta(wins, losses) that A wins a battle; one number: known")
        Belief priorB,

        @Assumed(value = "0.01", meaning = "A's cost of a battle as a share of the prize", also = "cost")
        double costA,

        @Assumed(value = "0.01", meaning = "B's cost of a battle as a share of the prize", also = "cost")
        double costB,

        @Assumed(value = "1", meaning = "whole value of peace; the prize is 1")
        double peace,

        @Assumed(value = "0", meaning = "what a mediator adds to peace")
        double carrot,

        @Assumed(value = "400", meaning = "last battle after which the carrot is still offered")
        int carrotUntil,

        @Assumed(value = "0.5", meaning = "true chance that A wins a battle")
        double win,

        @Assumed(value = "400", meaning = "battles after which the front is taken as the border")
        int horizon,

        @Assumed(value = "0,5,10,20", meaning = "battles for which settled_by is told")
        List<Integer> by)
        implements Mechanism<RandomWalk.Finding> {

    public RandomWalk {
        Domain.NON_NEGATIVE.check("cost-a, cost-b, peace, carrot", costA, costB, peace, carrot);
        Domain.PROBABILITY.check("win", win);
        by = List.copyOf(by);
        if (n < 2 || start < 1 || start >= n) {
            throw ParleyException.withMend(
                    "The assumption (start) must lie between 1 and n - 1 = " + (n - 1) + ", but is " + start + ".",
                    "the front already stands at its end.");
        }
        if (horizon < 1 || horizon > 100_000) {
            throw ParleyException.withMend(
                    "The assumption (horizon) must lie between 1 and 100000, but is " + horizon + ".",
                    "400 battles are enough.");
        }
    }

    /**
     * How the war goes.
     *
     * @param fightingValueSum what both together expect from fighting on at the start, own beliefs
     * @param settle true chance that it ends by settlement
     * @param battles true expected number of battles
     * @param settledBy true chance of a settlement after at most so many battles
     */
    public record Finding(double fightingValueSum, double settle, double battles, Map<Integer, Double> settledBy) {}

    /** The solved table of values. */
    public RandomWalkTable table() {
        return new RandomWalkTable(this, this::peaceAfter);
    }

    /** The exact distribution of the end under the true chance. */
    public SettlementTime settlementTime() {
        return SettlementTime.of(this, table());
    }

    @Override
    public Finding find() {
        RandomWalkTable table = table();
        SettlementTime time = SettlementTime.of(this, table);
        Map<Integer, Double> settledBy = new LinkedHashMap<>();
        by.forEach(battle -> settledBy.put(battle, time.settledBy(battle)));
        double sum = table.fightingA(0, start) + table.fightingB(0, start);
        return new Finding(sum, time.settle(), time.battles(), settledBy);
    }

    private double peaceAfter(int fought) {
        return fought <= carrotUntil ? peace + carrot : peace;
    }
}
