package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.model.ParleyException;
import org.parley.workbench.evaluate.CodebookCoders;
import org.parley.workbench.evaluate.ErrorBrowser;
import org.parley.workbench.evaluate.Evaluation;
import org.parley.workbench.evaluate.EvaluationJson;
import org.parley.workbench.evaluate.EvaluationStudy;
import org.parley.workbench.evaluate.EvaluationText;
import org.parley.workbench.evaluate.F1Floors;
import org.parley.workbench.evaluate.PredictionFiles;
import org.parley.workbench.evaluate.SpeedComparison;
import org.parley.workbench.evaluate.gold.GoldDocument;
import org.parley.workbench.evaluate.gold.GoldFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley evaluate GOLD_DIR}: how well the coder does on hand-coded texts, and where it errs. */
@Command(
        name = "evaluate",
        description = "How well the coder does on hand-coded texts, and where it errs.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:a minimum of --min-f1 was missed", "2:wrong usage or input"})
public final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD_DIR", description = "Folder of hand-coded texts, a JSON file each.")
    private Path gold = Path.of("");

    @ArgGroup
    private Codebooks codebooks = new Codebooks();

    @Option(
            names = "--fast",
            description = "Evaluate the fast mode; the full mode's F1 and the loss are printed first.")
    private boolean fast;

    @Option(names = "--json", description = "Print everything as JSON instead of tables.")
    private boolean json;

    @Option(
            names = "--browser",
            paramLabel = "FILE.html",
            description = "Write a page that shows each text with gold and prediction side by side.")
    private Path browser = Path.of("");

    @Option(
            names = "--predictions",
            paramLabel = "DIR",
            description = "Write what was predicted, a JSON file for each text.")
    private Path predictions = Path.of("");

    @Option(
            names = "--min-f1",
            paramLabel = "LEVEL=VALUE",
            description = "End with exit code 1 if the F1 of the level is lower, may be repeated: holder=0.60, or over"
                    + " processes \"macro holder=0.55\".")
    private List<String> floors = List.of();

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder in which unpacked language models are kept (${DEFAULT-VALUE}).")
    private Path models = Path.of(System.getProperty("user.home"), ".cache", "parley");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Where the codebooks are; beside the gold folder if not said. */
    private static final class Codebooks {
        @Option(
                names = "--codebook",
                paramLabel = "ID_OR_FILE",
                description = "One codebook for all texts: id of a shipped one, or a file.")
        private String one = "";

        @Option(
                names = "--codebooks",
                paramLabel = "DIR",
                description = "Folder with a codebook <process>.yaml for each process; if neither is given, the folder"
                        + " \"codebooks\" in the gold folder or beside it.")
        private Path folder = Path.of("");
    }

    @Override
    public Integer call() {
        F1Floors minimum = new F1Floors(floors);
        List<GoldDocument> documents = new GoldFolder(gold).read();
        CodebookCoders coders = coders();
        Evaluation full = new EvaluationStudy(coders).run(documents);
        Evaluation evaluation = fast ? new EvaluationStudy(coders.fast()).run(documents) : full;
        PrintWriter out = spec.commandLine().getOut();
        out.print(fast ? compared(new SpeedComparison(full, evaluation)) : alone(full));
        out.flush();
        if (given(predictions)) {
            new PredictionFiles(predictions).write(evaluation);
        }
        if (given(browser)) {
            write(browser, ErrorBrowser.of(evaluation));
        }
        List<String> missed = minimum.missed(evaluation);
        missed.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return missed.isEmpty() ? 0 : 1;
    }

    private String alone(Evaluation evaluation) {
        return json ? EvaluationJson.of(evaluation) + System.lineSeparator() : EvaluationText.of(evaluation);
    }

    private String compared(SpeedComparison comparison) {
        return json ? EvaluationJson.of(comparison) + System.lineSeparator() : comparison.text();
    }

    private CodebookCoders coders() {
        if (!codebooks.one.isEmpty()) {
            return CodebookCoders.with(codebooks.one, models);
        }
        if (given(codebooks.folder)) {
            return CodebookCoders.in(codebooks.folder, models);
        }
        Path inside = gold.resolve("codebooks");
        return CodebookCoders.in(Files.isDirectory(inside) ? inside : beside(gold), models);
    }

    private static Path beside(Path folder) {
        return folder.toAbsolutePath().normalize().resolveSibling("codebooks");
    }

    private static boolean given(Path path) {
        return !path.toString().isEmpty();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw ParleyException.withMend(
                    "The file (" + file + ") must be writable.", "its folder does not exist or is read-only.");
        }
    }
}
