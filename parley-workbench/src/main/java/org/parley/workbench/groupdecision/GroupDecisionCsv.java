package org.parley.workbench.groupdecision;

import org.parley.analysis.groupdecision.DimensionFinding;
import org.parley.analysis.groupdecision.ModelSpread;
import org.parley.analysis.groupdecision.Spread;

/** Findings as comma-separated values: a line for each dimension and model, and one for all models together. */
public final class GroupDecisionCsv {
    private GroupDecisionCsv() {}

    /** The whole text, with a line of column names. */
    public static String of(GroupDecisionFindings findings) {
        StringBuilder text = new StringBuilder("dimension,model,point,mean,p05,p25,p50,p75,p95,settled_share\n");
        for (DimensionFinding finding : findings.ensemble().dimensions()) {
            String dimension = quoted(finding.dimension().name());
            for (ModelSpread model : finding.models()) {
                text.append(dimension).append(',').append(model.model());
                text.append(',').append(model.point()).append(',').append(model.mean());
                append(text, model.spread());
                text.append(',').append(model.settledShare()).append('\n');
            }
            text.append(dimension).append(",all,,");
            append(text, finding.pooled());
            text.append(",\n");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Spread spread) {
        for (double value : new double[] {spread.p05(), spread.p25(), spread.p50(), spread.p75(), spread.p95()}) {
            text.append(',').append(value);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
