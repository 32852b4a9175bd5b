package org.parley.workbench.groupdecision;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.groupdecision.ChallengeModel;
import org.parley.analysis.groupdecision.EnsembleFinding;
import org.parley.analysis.groupdecision.EnsembleSettings;
import org.parley.analysis.groupdecision.GroupEnsemble;
import org.parley.analysis.groupdecision.GroupModel;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.SpatialModel;
import org.parley.analysis.groupdecision.SpatialTurn;
import org.parley.model.ParleyException;
import org.parley.workbench.groupdecision.GroupDecisionFindings.ChallengeRun;
import org.parley.workbench.groupdecision.format.GroupDecisionFile;
import org.parley.workbench.groupdecision.format.GroupDecisionReader;

/** Reads a group decision, plays every model asked for turn by turn, and runs them all on the uncertain inputs. */
public final class GroupDecisionStudy {

    /**
     * The findings.
     *
     * @throws ParleyException if the file or a name of a model is wrong
     */
    public GroupDecisionFindings run(GroupDecisionRequest request) {
        GroupDecisionFile file = GroupDecisionReader.read(request.file(), request.text());
        List<String> labels = request.models().isEmpty() ? file.models() : request.models();
        int turns = request.turns() == 0 ? file.turns() : request.turns();
        EnsembleSettings settings =
                new EnsembleSettings(models(labels), turns, request.draws(), request.seed(), file.noise());
        EnsembleFinding ensemble = new GroupEnsemble().run(file.problem(), settings);
        return new GroupDecisionFindings(
                ensemble, spatial(file.problem(), settings), challenges(file.problem(), settings));
    }

    /**
     * Only the problem of the request.
     *
     * @throws ParleyException if the file is wrong
     */
    public GroupProblem problem(GroupDecisionRequest request) {
        return GroupDecisionReader.read(request.file(), request.text()).problem();
    }

    private static List<GroupModel> models(List<String> labels) {
        return labels.isEmpty()
                ? GroupModel.all()
                : labels.stream().map(GroupDecisionStudy::model).toList();
    }

    private static GroupModel model(String label) {
        List<GroupModel> known = GroupModel.all();
        return known.stream()
                .filter(model -> model.label().equals(label))
                .findFirst()
                .orElseThrow(() -> ParleyException.withMend(
                        "The model (" + label + ") must be a known one.",
                        "it is one of "
                                + String.join(
                                        ", ",
                                        known.stream().map(GroupModel::label).toList()) + "."));
    }

    private static List<SpatialTurn> spatial(GroupProblem problem, EnsembleSettings settings) {
        List<SpatialTurn> turns = new ArrayList<>();
        for (GroupModel model : settings.models()) {
            if (model instanceof SpatialModel spatial) {
                turns.addAll(spatial.run(problem, settings.turnsOf(model)));
            }
        }
        return turns;
    }

    private static List<ChallengeRun> challenges(GroupProblem problem, EnsembleSettings settings) {
        List<ChallengeRun> runs = new ArrayList<>();
        for (GroupModel model : settings.models()) {
            if (model instanceof ChallengeModel challenge) {
                for (int d = 0; d < problem.dimensions().size(); d++) {
                    runs.add(new ChallengeRun(
                            model.label(),
                            problem.dimensions().get(d).name(),
                            challenge.run(problem, d, settings.turnsOf(model))));
                }
            }
        }
        return runs;
    }
}
