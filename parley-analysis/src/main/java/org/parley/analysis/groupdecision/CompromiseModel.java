package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.List;

/**
 * The baselines that every bargaining model must beat: nobody moves, and the group ends at the weighted mean (the
 * "compromise model", more accurate on decisions of the European Union than models of legislative procedure: Leinaweaver and
 * Thomson, European Union Politics 15, 2014) or at the weighted median of the positions it starts from.
 */
public enum CompromiseModel implements GroupModel {
    /** The mean weighted by capability times salience. */
    WEIGHTED_MEAN("weighted-mean"),
    /** The Condorcet winner of pairwise votes weighted by capability, salience and distance. */
    WEIGHTED_MEDIAN("weighted-median");

    private final String label;

    CompromiseModel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int usualTurns() {
        return 0;
    }

    @Override
    public GroupForecast forecast(GroupProblem problem, int turns) {
        List<Double> points = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        for (int d = 0; d < problem.dimensions().size(); d++) {
            PolicyLine line = new PolicyLine(problem, d);
            double mean = line.mean(line.start);
            means.add(mean);
            points.add(this == WEIGHTED_MEAN ? mean : line.median(line.start));
        }
        return new GroupForecast(points, means, true);
    }
}
