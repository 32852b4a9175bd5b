package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.LinkedValue;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.random.RandomStream;

/** Small seeded negotiations with red lines, conditions, linked values and reservation values; some full of ties. */
final class RandomModels {
    private RandomModels() {}

    static BargainingModel model(long seed) {
        RandomStream stream = RandomStream.of(seed, "random models");
        List<IssueOptions> issues = new ArrayList<>();
        int count = 1 + stream.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<String> options = new ArrayList<>();
            for (int o = 0; o <= stream.nextInt(4); o++) {
                options.add("o" + o);
            }
            issues.add(new IssueOptions("i" + i, options));
        }
        OutcomeSpace space = new OutcomeSpace(issues);
        List<BargainingParty> parties = new ArrayList<>();
        int sides = 1 + stream.nextInt(6);
        for (int p = 0; p < sides; p++) {
            parties.add(party(stream, space, p));
        }
        List<Restriction> restrictions = new ArrayList<>();
        int limits = stream.nextInt(5);
        for (int r = 0; r < limits; r++) {
            String owner = stream.nextBoolean() ? "p" + stream.nextInt(sides) : "";
            restrictions.add(new Restriction("r" + r, owner, combination(stream, space), List.of()));
        }
        return new BargainingModel(space, parties, restrictions);
    }

    private static BargainingParty party(RandomStream stream, OutcomeSpace space, int number) {
        boolean coarse = stream.nextBoolean();
        double[][] scores = new double[space.issues().size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = new double[space.options(i)];
            for (int o = 0; o < scores[i].length; o++) {
                scores[i][o] = coarse ? 0.1 * stream.nextInt(4) : stream.nextDouble() - 0.2;
            }
        }
        AdditiveUtility utility = AdditiveUtility.of(scores);
        List<LinkedValue> linked = new ArrayList<>();
        int links = stream.nextInt(3);
        for (int k = 0; k < links; k++) {
            linked.add(new LinkedValue(combination(stream, space), stream.nextDouble() - 0.5));
        }
        double reservation = stream.nextInt(3) == 0 ? Double.NEGATIVE_INFINITY : 0.3 * stream.nextDouble();
        return new BargainingParty("p" + number, utility.with(linked), reservation);
    }

    private static Combination combination(RandomStream stream, OutcomeSpace space) {
        TreeSet<Integer> issues = new TreeSet<>();
        int named = 1 + stream.nextInt(3);
        for (int k = 0; k < named; k++) {
            issues.add(stream.nextInt(space.issues().size()));
        }
        List<Combination.Part> parts = new ArrayList<>();
        for (int issue : issues) {
            List<Integer> options = new ArrayList<>();
            options.add(stream.nextInt(space.options(issue)));
            options.add(stream.nextInt(space.options(issue)));
            parts.add(new Combination.Part(issue, options));
        }
        return new Combination(parts);
    }
}
