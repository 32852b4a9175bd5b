package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Proposal;
import org.parley.workbench.assess.CasePicture;
import org.parley.workbench.assess.NameLookup;
import org.parley.workbench.assess.Positions;
import org.parley.workbench.assess.PositionsQuery;
import org.parley.workbench.plans.PlansQuery;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Option;

/** Options of commands that look at the plans of a case. */
final class CaseOptions {
    private static final byte[] CASE_MARK = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Of a case: the date, as 2026-02-17 (default: the newest day of the record).")
    private String asOf = "";

    @Option(
            names = {"-p", "--party"},
            paramLabel = "NAME",
            description = "Of a case: a party, by name or alias; repeat it (default: the principals).")
    private List<String> parties = new ArrayList<>();

    @Option(
            names = "--reservation",
            paramLabel = "NAME=WORTH",
            description = "Of a case: worth (0 to 1) below which a party walks away (0.5); repeat it.")
    private Map<String, Double> reservations = new LinkedHashMap<>();

    @Option(
            names = "--refusal",
            paramLabel = "SUPPORT",
            description = "Of a case: support at or below which a clause is refused like a red line (0.25; 0: never).")
    private double refusal = PlansQuery.REFUSAL;

    /** Whether the file is a case rather than a scenario or plan file. */
    static boolean isCase(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(CASE_MARK.length), CASE_MARK);
        } catch (IOException e) {
            throw new ParleyException("The file (" + file + ") must be readable.", e);
        }
    }

    /** The picture of the case at the date asked for. */
    CasePicture picture(CaseSession session) {
        LocalDate day = Days.parse("--as-of", asOf, LocalDate.MAX);
        return new Positions(MatrixAssumptions.DEFAULT).of(session, new PositionsQuery("", "", day));
    }

    /** What is asked of its plans. */
    PlansQuery query(CasePicture picture, int draws, long seed) {
        NameLookup names =
                new NameLookup(picture.matrix().codebook(), picture.matrix().parties());
        Map<String, Double> named = new LinkedHashMap<>();
        reservations.forEach((party, worth) -> named.put(names.party(party), worth));
        return new PlansQuery(
                parties.stream().map(names::party).distinct().toList(), named, Map.of(), refusal, draws, seed);
    }

    /** Plans of the codebook by identifier or name. */
    static Proposal plan(CasePicture picture, String word) {
        List<Proposal> plans = picture.matrix().codebook().plans();
        return plans.stream()
                .filter(plan -> plan.id().equalsIgnoreCase(word) || plan.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> ParleyException.withMend(
                        "The plan (" + word + ") must be a file or a plan of the codebook.",
                        plans.isEmpty()
                                ? "this codebook holds no plans; give a plan file."
                                : "it is one of "
                                        + String.join(
                                                ", ",
                                                plans.stream().map(Proposal::id).toList()) + "."));
    }
}
