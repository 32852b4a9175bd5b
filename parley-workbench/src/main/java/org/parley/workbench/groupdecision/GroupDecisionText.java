package org.parley.workbench.groupdecision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.analysis.groupdecision.DimensionFinding;
import org.parley.analysis.groupdecision.EnsembleFinding;
import org.parley.analysis.groupdecision.EnsembleSettings;
import org.parley.analysis.groupdecision.InputInfluence;
import org.parley.analysis.groupdecision.InputNoise;
import org.parley.analysis.groupdecision.ModelSpread;
import org.parley.analysis.groupdecision.Spread;

/** Findings as a table for the eye, with the sentence on disagreement, the strongest inputs and the assumptions. */
public final class GroupDecisionText {
    private static final int SHOWN_INFLUENCES = 8;

    private GroupDecisionText() {}

    /** The whole text. */
    public static String of(GroupDecisionFindings findings) {
        EnsembleFinding ensemble = findings.ensemble();
        StringBuilder text = new StringBuilder(ensemble.problem().name()).append('\n');
        for (DimensionFinding finding : ensemble.dimensions()) {
            append(text, finding);
        }
        text.append('\n').append(assumptions(ensemble.settings())).append('\n');
        return text.append(EnsembleFinding.WARNING).append('\n').toString();
    }

    private static void append(StringBuilder text, DimensionFinding finding) {
        text.append('\n').append(finding.dimension().name()).append('\n');
        line(text, "  %-30s %10s %10s %10s %10s %10s %8s", "model", "point", "mean", "5%", "50%", "95%", "settled");
        for (ModelSpread model : finding.models()) {
            Spread spread = model.spread();
            line(
                    text,
                    "  %-30s %10.4g %10.4g %10.4g %10.4g %10.4g %7.0f%%",
                    model.model() + (model.fragile() ? " *" : ""),
                    model.point(),
                    model.mean(),
                    spread.p05(),
                    spread.p50(),
                    spread.p95(),
                    100 * model.settledShare());
        }
        Spread pooled = finding.pooled();
        line(
                text,
                "  %-30s %10s %10s %10.4g %10.4g %10.4g",
                "all together",
                "",
                "",
                pooled.p05(),
                pooled.p50(),
                pooled.p95());
        if (finding.models().stream().anyMatch(ModelSpread::fragile)) {
            text.append("  * not typical of inputs close by: outside its own 5% to 95% range\n");
        }
        text.append('\n').append(finding.disagreement().sentence()).append('\n');
        influences(text, finding.influences());
    }

    private static void influences(StringBuilder text, List<InputInfluence> influences) {
        List<InputInfluence> clear = influences.stream()
                .filter(InputInfluence::clear)
                .limit(SHOWN_INFLUENCES)
                .toList();
        if (clear.isEmpty()) {
            text.append("No single input moves the result clearly.\n");
            return;
        }
        text.append("Whose inputs matter most (rank correlation with the point forecast, over the models):\n");
        for (InputInfluence influence : clear) {
            String what = influence.input().label()
                    + (influence.dimension().isEmpty() ? "" : " (" + influence.dimension() + ")");
            line(
                    text,
                    "  %-30s %-36s %.2f  [%s]",
                    influence.stakeholder(),
                    what,
                    influence.strength(),
                    influence.correlations().stream()
                            .map(c -> String.format(Locale.ROOT, "%+.2f", c))
                            .collect(Collectors.joining(" ")));
        }
    }

    private static String assumptions(EnsembleSettings settings) {
        InputNoise noise = settings.noise();
        return String.format(
                Locale.ROOT,
                "%d draws, seed %d; assumed noise: capability %.0f%%, salience %.0f points, position %.0f%% of the scale.",
                settings.draws(),
                settings.seed(),
                100 * noise.capability(),
                100 * noise.salience(),
                100 * noise.position());
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
