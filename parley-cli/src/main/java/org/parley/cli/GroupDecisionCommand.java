package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.model.ParleyException;
import org.parley.workbench.groupdecision.GroupDecisionCsv;
import org.parley.workbench.groupdecision.GroupDecisionFindings;
import org.parley.workbench.groupdecision.GroupDecisionJson;
import org.parley.workbench.groupdecision.GroupDecisionRequest;
import org.parley.workbench.groupdecision.GroupDecisionStudy;
import org.parley.workbench.groupdecision.GroupDecisionText;
import org.parley.workbench.groupdecision.format.KtabCsv;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley groupdecision FILE}: where a group tends to settle, by several models that disagree. */
@Command(
        name = "groupdecision",
        description =
                "Where a group of stakeholders tends to settle: KTAB and challenge models, as one noisy ensemble.")
public final class GroupDecisionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Group decision as YAML, JSON or KTAB CSV.")
    private Path file = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "Model to run, may be repeated; all if missing. Names: ktab-spatial, scholz-code,"
                    + " scholz-code-least-move, paper-equations, paper-equations-own-risk, masad-2014, weighted-mean,"
                    + " weighted-median.")
    private List<String> models = List.of();

    @Option(
            names = "--turns",
            paramLabel = "N",
            description = "Turns to play at most; each model's own number if missing (challenge 10, KTAB 100).")
    private int turns;

    @Option(names = "--draws", paramLabel = "N", description = "Draws of the uncertain inputs (${DEFAULT-VALUE}).")
    private int draws = GroupDecisionRequest.USUAL_DRAWS;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the draws (${DEFAULT-VALUE}).")
    private long seed = 1;

    @ArgGroup
    private Output output = new Output();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** What goes to stdout: a table if none is asked for. */
    private static final class Output {
        @Option(names = "--json", description = "Print everything, turn by turn, as JSON.")
        private boolean json;

        @Option(names = "--csv", description = "Print one line for each dimension and model as CSV.")
        private boolean csv;

        @Option(names = "--ktab", description = "Print the problem as a KTAB CSV file instead of running it.")
        private boolean ktab;
    }

    @Override
    public Integer call() {
        GroupDecisionRequest request = new GroupDecisionRequest(file.toString(), text(), models, turns, draws, seed);
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.ktab ? KtabCsv.write(new GroupDecisionStudy().problem(request)) : findings(request));
        out.flush();
        return 0;
    }

    private String findings(GroupDecisionRequest request) {
        GroupDecisionFindings findings = new GroupDecisionStudy().run(request);
        if (output.json) {
            return GroupDecisionJson.of(findings) + System.lineSeparator();
        }
        return output.csv ? GroupDecisionCsv.of(findings) : GroupDecisionText.of(findings);
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw ParleyException.withMend(
                    file + ":1:1: The file (" + file + ") must be UTF-8 text.",
                    "it is a spreadsheet: save it as CSV UTF-8.");
        } catch (IOException e) {
            throw ParleyException.withMend(
                    file + ":1:1: The file (" + file + ") must be readable.", "the path is wrong.");
        }
    }
}
