package org.parley.workbench.groupdecision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.groupdecision.ChallengeMove;
import org.parley.analysis.groupdecision.ChallengeTurn;
import org.parley.analysis.groupdecision.DimensionFinding;
import org.parley.analysis.groupdecision.Disagreement;
import org.parley.analysis.groupdecision.EnsembleFinding;
import org.parley.analysis.groupdecision.EnsembleSettings;
import org.parley.analysis.groupdecision.GroupModel;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.InputInfluence;
import org.parley.analysis.groupdecision.ModelSpread;
import org.parley.analysis.groupdecision.Spread;
import org.parley.analysis.groupdecision.Stakeholder;
import org.parley.workbench.groupdecision.GroupDecisionFindings.ChallengeRun;
import org.parley.workbench.json.Json;

/** Findings as JSON; the fields are documented in docs/reference/group-decision-file.md and are a promise. */
public final class GroupDecisionJson {
    private GroupDecisionJson() {}

    /** The whole text, indented. */
    public static String of(GroupDecisionFindings findings) {
        EnsembleFinding ensemble = findings.ensemble();
        GroupProblem problem = ensemble.problem();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("decision", problem.name());
        root.put("warning", EnsembleFinding.WARNING);
        root.put("settings", settings(ensemble.settings()));
        root.put(
                "dimensions",
                ensemble.dimensions().stream().map(GroupDecisionJson::dimension).toList());
        if (!findings.spatial().isEmpty()) {
            root.put("spatial", SpatialJson.of(problem, findings.spatial()));
        }
        if (!findings.challenges().isEmpty()) {
            root.put(
                    "challenge",
                    findings.challenges().stream().map(run -> run(problem, run)).toList());
        }
        return Json.pretty(root);
    }

    private static Map<String, Object> settings(EnsembleSettings settings) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("models", settings.models().stream().map(GroupModel::label).toList());
        map.put("turns", settings.turns());
        map.put("draws", settings.draws());
        map.put("seed", settings.seed());
        map.put("noise", settings.noise());
        return map;
    }

    private static Map<String, Object> dimension(DimensionFinding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("dimension", finding.dimension());
        map.put("disagreement", disagreement(finding.disagreement()));
        map.put("pooled", spread(finding.pooled()));
        map.put(
                "models",
                finding.models().stream().map(GroupDecisionJson::model).toList());
        map.put(
                "influences",
                finding.influences().stream().map(GroupDecisionJson::influence).toList());
        return map;
    }

    private static Map<String, Object> disagreement(Disagreement disagreement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sentence", disagreement.sentence());
        map.put("disagree", disagreement.disagree());
        map.put("lowest", disagreement.lowest().point());
        map.put("lowest_model", disagreement.lowest().model());
        map.put("highest", disagreement.highest().point());
        map.put("highest_model", disagreement.highest().model());
        map.put("share_of_scale", disagreement.shareOfScale());
        map.put("between_models_share_of_variance", disagreement.betweenShare());
        return map;
    }

    private static Map<String, Object> model(ModelSpread model) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", model.model());
        map.put("point", model.point());
        map.put("mean", model.mean());
        map.put("spread", spread(model.spread()));
        map.put("fragile", model.fragile());
        map.put("settled_share", model.settledShare());
        return map;
    }

    private static Map<String, Object> spread(Spread spread) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mean", spread.mean());
        map.put("deviation", spread.deviation());
        map.put("p05", spread.p05());
        map.put("p25", spread.p25());
        map.put("p50", spread.p50());
        map.put("p75", spread.p75());
        map.put("p95", spread.p95());
        return map;
    }

    private static Map<String, Object> influence(InputInfluence influence) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("stakeholder", influence.stakeholder());
        map.put("input", influence.input().label());
        map.put("dimension", influence.dimension());
        map.put("strength", influence.strength());
        map.put("clear", influence.clear());
        map.put("correlations", influence.correlations());
        return map;
    }

    private static Map<String, Object> run(GroupProblem problem, ChallengeRun run) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", run.model());
        map.put("dimension", run.dimension());
        map.put("turns", run.turns().stream().map(turn -> turn(problem, turn)).toList());
        return map;
    }

    private static Map<String, Object> turn(GroupProblem problem, ChallengeTurn turn) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("turn", turn.turn());
        map.put("median", turn.median());
        map.put("mean", turn.mean());
        map.put("positions", byName(problem, turn.positions()));
        if (turn.turn() > 0) {
            map.put("risk_exponents", byName(problem, turn.riskExponents()));
            map.put("moves", turn.moves().stream().map(GroupDecisionJson::move).toList());
        }
        return map;
    }

    private static Map<String, Object> move(ChallengeMove move) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("actor", move.stakeholder());
        map.put("kind", move.kind().label());
        map.put("to", move.toward());
        map.put("eu_own", move.ownGain());
        map.put("eu_other", move.otherGain());
        map.put("new_position", move.newPosition());
        return map;
    }

    /** Values in the order of the stakeholders, under their names. */
    static <T> Map<String, T> byName(GroupProblem problem, List<T> values) {
        Map<String, T> map = new LinkedHashMap<>();
        List<String> names =
                problem.stakeholders().stream().map(Stakeholder::name).toList();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i));
        }
        return map;
    }
}
