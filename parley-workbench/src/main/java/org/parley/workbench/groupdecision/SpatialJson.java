package org.parley.workbench.groupdecision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.analysis.groupdecision.Dimension;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.SpatialBargain;
import org.parley.analysis.groupdecision.SpatialTurn;

/** Turns of the spatial model as ordered maps for JSON: what KTAB itself prints, by stakeholder and turn. */
final class SpatialJson {
    private SpatialJson() {}

    static Map<String, Object> of(GroupProblem problem, List<SpatialTurn> turns) {
        SpatialTurn start = turns.get(0);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("states", turns.size());
        map.put("positions_by_turn", positions(problem, turns));
        map.put("win_probability_by_turn", probabilities(problem, turns));
        map.put(
                "fractional_change",
                turns.subList(0, turns.size() - 1).stream()
                        .map(SpatialTurn::change)
                        .toList());
        map.put("risk_neutral_value_matrix", start.values());
        map.put("risk_attitudes", start.riskAttitudes());
        map.put("risk_aware_utility", start.utilities());
        map.put(
                "bargains_by_turn",
                turns.stream().map(turn -> bargains(problem, turn)).toList());
        return map;
    }

    private static Map<String, Object> positions(GroupProblem problem, List<SpatialTurn> turns) {
        Map<String, Object> byStakeholder = new LinkedHashMap<>();
        for (int i = 0; i < problem.stakeholders().size(); i++) {
            int who = i;
            Map<String, Object> byDimension = new LinkedHashMap<>();
            for (int d = 0; d < problem.dimensions().size(); d++) {
                int which = d;
                byDimension.put(
                        problem.dimensions().get(d).name(),
                        turns.stream()
                                .map(turn -> turn.positions().get(who).get(which))
                                .toList());
            }
            byStakeholder.put(problem.stakeholders().get(i).name(), byDimension);
        }
        return byStakeholder;
    }

    private static Map<String, Object> probabilities(GroupProblem problem, List<SpatialTurn> turns) {
        Map<String, Object> byStakeholder = new LinkedHashMap<>();
        for (int i = 0; i < problem.stakeholders().size(); i++) {
            int who = i;
            byStakeholder.put(
                    problem.stakeholders().get(i).name(),
                    turns.stream().map(turn -> turn.winProbabilities().get(who)).toList());
        }
        return byStakeholder;
    }

    private static List<Map<String, Object>> bargains(GroupProblem problem, SpatialTurn turn) {
        return turn.bargains().stream()
                .map(bargain -> bargain(problem, bargain))
                .toList();
    }

    private static Map<String, Object> bargain(GroupProblem problem, SpatialBargain bargain) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("actor", problem.stakeholders().get(bargain.initiator()).name());
        map.put("target", problem.stakeholders().get(bargain.receiver()).name());
        map.put("worth", bargain.gain());
        map.put("victory", bargain.victory());
        map.put("actor_position", inUnits(problem, bargain.initiatorPosition()));
        map.put("target_position", inUnits(problem, bargain.receiverPosition()));
        return map;
    }

    private static List<Double> inUnits(GroupProblem problem, List<Double> shares) {
        List<Dimension> dimensions = problem.dimensions();
        return IntStream.range(0, shares.size())
                .mapToObj(d -> dimensions.get(d).fromShare(shares.get(d)))
                .toList();
    }
}
