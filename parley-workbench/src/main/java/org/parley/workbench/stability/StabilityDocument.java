package org.parley.workbench.stability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.parley.workbench.json.Json;
import org.parley.workbench.stability.format.Scenario;

/** Findings as JSON or CSV, written piece by piece so that millions of states need no memory. */
public final class StabilityDocument {
    private final StabilityFindings findings;
    private final Scenario scenario;

    /** A document of findings. */
    public StabilityDocument(StabilityFindings findings) {
        this.findings = findings;
        this.scenario = findings.scenario();
    }

    /** One JSON object: id, title, states, decision_makers, equilibria, stable and the sections of the findings. */
    public void json(Appendable out) {
        try {
            out.append("{\n \"id\": ").append(Json.line(scenario.id()));
            out.append(",\n \"title\": ").append(Json.line(scenario.title()));
            out.append(",\n \"states\": ")
                    .append(Integer.toString(scenario.states().size()));
            out.append(",\n \"decision_makers\": ").append(Json.line(scenario.decisionMakers()));
            out.append(",\n \"equilibria\": {");
            equilibria(out);
            out.append("\n },\n \"stable\": {");
            stable(out);
            out.append("\n }");
            for (Map.Entry<String, Object> section : findings.sections().entrySet()) {
                out.append(",\n ")
                        .append(Json.line(section.getKey()))
                        .append(": ")
                        .append(Json.line(section.getValue()));
            }
            out.append("\n}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void equilibria(Appendable out) throws IOException {
        String comma = "";
        for (Judgement judgement : findings.judgements().values()) {
            out.append(comma)
                    .append("\n  ")
                    .append(Json.line(judgement.concept()))
                    .append(": ");
            ids(out, judgement.equilibria());
            comma = ",";
        }
    }

    private void stable(Appendable out) throws IOException {
        String comma = "";
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            out.append(comma)
                    .append("\n  ")
                    .append(Json.line(scenario.decisionMakers().get(i)))
                    .append(": {");
            comma = "";
            for (Judgement judgement : findings.judgements().values()) {
                if (!judgement.stable().isEmpty()) {
                    out.append(comma)
                            .append("\n   ")
                            .append(Json.line(judgement.concept()))
                            .append(": ");
                    ids(out, judgement.stable().get(i));
                    comma = ",";
                }
            }
            out.append("\n  }");
            comma = ",";
        }
    }

    private void ids(Appendable out, BitSet states) throws IOException {
        out.append('[');
        String comma = "";
        for (PrimitiveIterator.OfInt each = states.stream().iterator(); each.hasNext(); ) {
            Object id = scenario.names().id(each.nextInt());
            out.append(comma).append(id instanceof Integer ? id.toString() : Json.line(id));
            comma = ", ";
        }
        out.append(']');
    }

    /** One row per state: id, label, the concepts under which it is an equilibrium, then those of each decision maker. */
    public void csv(Appendable out) {
        try {
            List<String> head = new ArrayList<>(List.of("state", "label", "equilibrium"));
            head.addAll(scenario.decisionMakers());
            row(out, head);
            for (int s = 0; s < scenario.states().size(); s++) {
                row(out, cells(s));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a state: id, label, concepts of equilibrium, concepts of each decision maker. */
    public List<String> cells(int state) {
        List<String> cells = new ArrayList<>();
        cells.add(scenario.names().id(state).toString());
        cells.add(scenario.names().label(state));
        List<String> concepts = new ArrayList<>();
        for (Judgement judgement : findings.judgements().values()) {
            if (judgement.equilibria().get(state)) {
                concepts.add(judgement.concept());
            }
        }
        cells.add(String.join(" ", concepts));
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            List<String> own = new ArrayList<>();
            for (Judgement judgement : findings.judgements().values()) {
                if (!judgement.stable().isEmpty() && judgement.stable().get(i).get(state)) {
                    own.add(judgement.concept());
                }
            }
            cells.add(String.join(" ", own));
        }
        return cells;
    }

    private static void row(Appendable out, List<String> cells) throws IOException {
        String comma = "";
        for (String cell : cells) {
            boolean plain = !cell.matches("(?s).*[\",\n\r].*");
            out.append(comma).append(plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
            comma = ",";
        }
        out.append('\n');
    }
}
