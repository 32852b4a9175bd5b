package org.parley.analysis.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.States;

/** Seeded random conflicts of every kind. */
public final class RandomConflicts {
    private final Random random;

    public RandomConflicts(long seed) {
        this.random = new Random(seed);
    }

    public Conflict next() {
        int decisionMakers = 2 + random.nextInt(3);
        return random.nextInt(3) == 0
                ? graph(decisionMakers, 2 + random.nextInt(9))
                : optionForm(decisionMakers, decisionMakers + random.nextInt(3));
    }

    public Conflict graph(int decisionMakers, int states) {
        double density = 0.05 + random.nextDouble() * 0.4;
        List<List<BitSet>> arcs = new ArrayList<>();
        for (int i = 0; i < decisionMakers; i++) {
            List<BitSet> rows = new ArrayList<>();
            for (int s = 0; s < states; s++) {
                BitSet row = new BitSet();
                for (int t = 0; t < states; t++) {
                    row.set(t, random.nextDouble() < density);
                }
                rows.add(row);
            }
            arcs.add(rows);
        }
        return new Conflict(
                names(decisionMakers),
                List.of(),
                States.plain(states),
                ArcMoves.of(states, arcs),
                rankings(decisionMakers, states));
    }

    public Conflict optionForm(int decisionMakers, int courseCount) {
        boolean oneWay = random.nextBoolean();
        List<Course> courses = new ArrayList<>();
        for (int c = 0; c < courseCount; c++) {
            int owner = c < decisionMakers ? c : random.nextInt(decisionMakers);
            Direction direction = oneWay
                    ? List.of(Direction.BOTH, Direction.FORWARD, Direction.BACK).get(random.nextInt(3))
                    : Direction.BOTH;
            courses.add(new Course("course" + c, owner, direction));
        }
        double share = random.nextBoolean() ? 0 : random.nextDouble() * 0.5;
        BitSet infeasible = new BitSet();
        for (int code = 1; code < 1 << courseCount; code++) {
            infeasible.set(code, random.nextDouble() < share);
        }
        States states = States.feasible(courseCount, code -> !infeasible.get(code));
        return Conflict.inOptionForm(names(decisionMakers), courses, states, rankings(decisionMakers, states.size()));
    }

    public List<Ranking> rankings(int decisionMakers, int states) {
        boolean ties = random.nextBoolean();
        return IntStream.range(0, decisionMakers)
                .mapToObj(i -> ranking(states, ties))
                .toList();
    }

    private Ranking ranking(int states, boolean ties) {
        long[] scores = new long[states];
        for (int s = 0; s < states; s++) {
            scores[s] = ties ? random.nextInt(Math.max(2, states / 2)) : random.nextLong();
        }
        return Ranking.ofScores(scores);
    }

    private static List<String> names(int decisionMakers) {
        return IntStream.range(0, decisionMakers).mapToObj(i -> "dm" + i).toList();
    }
}
