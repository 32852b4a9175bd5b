package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.parley.model.ParleyException;
import org.parley.workbench.stability.sourced.CaseCourses;
import org.parley.workbench.stability.sourced.StabilityOfCase;
import picocli.CommandLine.Option;

/** Options of parley stability that tie a model to a case. */
final class StabilityCaseOptions {
    private static final byte[] CASE_MARK = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = "Show the quotes of this case behind the options that the model cites.")
    private String caseFile = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "For a case: the date, as 2026-02-17 (default: the newest day of the record).")
    private String asOf = "";

    @Option(
            names = "--courses",
            paramLabel = "N",
            description = "For a case: at most so many courses, the best evidenced first (default: ${DEFAULT-VALUE}).")
    private int courses = CaseCourses.USUAL;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "For a case: draws of the supports for the shares (default: ${DEFAULT-VALUE}; 0 for none).")
    private int draws = 200;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "For a case: seed of the draws (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--quotes",
            paramLabel = "N",
            description =
                    "For a case: so many quotes, the weightiest, are left out in turn (default: ${DEFAULT-VALUE}).")
    private int quotes = 40;

    /** Whether the model is a case, whose default model is meant. */
    static boolean isCase(String model) {
        Path path = Path.of(model);
        if (!Files.isRegularFile(path)) {
            return model.endsWith(".parley");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return java.util.Arrays.equals(in.readNBytes(CASE_MARK.length), CASE_MARK);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the quotes of a case are asked for beside a model. */
    boolean cites() {
        return !caseFile.isEmpty();
    }

    /** The case. */
    Path caseFile() {
        return Path.of(caseFile);
    }

    /** What the options say. */
    StabilityOfCase.Settings settings() {
        requireSome("draws", draws);
        requireSome("quotes", quotes);
        LocalDate day = Days.parse("--as-of", asOf, LocalDate.MAX);
        return new StabilityOfCase.Settings(day, courses, draws, seed, quotes);
    }

    private static void requireSome(String name, int value) {
        if (value < 0) {
            throw new ParleyException("The number (" + value + ") of --" + name + " must not be negative.");
        }
    }
}
