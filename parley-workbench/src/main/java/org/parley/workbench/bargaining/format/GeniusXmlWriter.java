package org.parley.workbench.bargaining.format;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.IssueOptions;

/**
 * Writes a model as a GENIUS domain and one profile for each party, so that others can re-check it in their own tool.
 * GENIUS knows no red lines, conditions or linked values: a comment in each file says what was left out.
 */
public final class GeniusXmlWriter {
    private final BargainingModel model;

    /** A writer of this model. */
    public GeniusXmlWriter(BargainingModel model) {
        this.model = model;
    }

    /** The domain file. */
    public String domain(String name) {
        StringBuilder xml = new StringBuilder(head());
        xml.append("<negotiation_template>\n<utility_space number_of_issues=\"")
                .append(model.space().issues().size())
                .append("\">\n");
        objective(xml, name, (issue, option) -> "");
        xml.append("</objective>\n</utility_space>\n</negotiation_template>\n");
        return xml.toString();
    }

    /** The preference profile of a party. */
    public String profile(String name, int party) {
        ScaledScores scores = new ScaledScores(model, party);
        StringBuilder xml = new StringBuilder(head());
        xml.append("<utility_space>\n");
        objective(xml, name, (issue, option) -> " evaluation=\"" + scores.evaluation(issue, option) + "\"");
        for (int i = 0; i < model.space().issues().size(); i++) {
            xml.append("<weight index=\"")
                    .append(i + 1)
                    .append("\" value=\"")
                    .append(scores.weight(i))
                    .append("\"/>\n");
        }
        xml.append("</objective>\n<reservation value=\"")
                .append(scores.reservation())
                .append("\"/>\n</utility_space>\n");
        return xml.toString();
    }

    /** What the files cannot say; empty if they say everything. */
    public List<String> leftOut() {
        List<String> restrictions = model.restrictions().stream()
                .map(r -> (r.redLine() ? "red line of " + r.owner() : "condition") + ": " + r.name())
                .toList();
        boolean linked = model.parties().stream()
                .anyMatch(p -> p.utility() instanceof AdditiveUtility utility
                        && !utility.linked().isEmpty());
        return linked
                ? Stream.concat(restrictions.stream(), Stream.of("linked values"))
                        .toList()
                : restrictions;
    }

    private String head() {
        String left = leftOut().isEmpty() ? "" : "<!-- left out: " + comment(String.join("; ", leftOut())) + " -->\n";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + left;
    }

    private void objective(StringBuilder xml, String name, Evaluated evaluated) {
        xml.append("<objective index=\"0\" name=\"")
                .append(escaped(name))
                .append("\" description=\"\" type=\"objective\" etype=\"objective\">\n");
        for (int i = 0; i < model.space().issues().size(); i++) {
            IssueOptions issue = model.space().issues().get(i);
            xml.append("<issue index=\"")
                    .append(i + 1)
                    .append("\" name=\"")
                    .append(escaped(issue.issue()))
                    .append("\" type=\"discrete\" etype=\"discrete\" vtype=\"discrete\">\n");
            int place = i;
            IntStream.range(0, issue.options().size())
                    .forEach(o -> xml.append("<item index=\"")
                            .append(o + 1)
                            .append("\" value=\"")
                            .append(escaped(issue.options().get(o)))
                            .append('"')
                            .append(evaluated.attribute(place, o))
                            .append("/>\n"));
            xml.append("</issue>\n");
        }
    }

    private static String comment(String text) {
        return text.replace("--", "- -");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }

    /** The evaluation attribute of an option, or nothing. */
    private interface Evaluated {
        String attribute(int issue, int option);
    }
}
