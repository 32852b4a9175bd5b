package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.workbench.stability.format.Scenario;

/** What the model says and on what it rests: courses and wishes with the options that they cite and their notes. */
final class ModelSections {
    private final Scenario scenario;

    ModelSections(Scenario scenario) {
        this.scenario = scenario;
    }

    Map<String, Object> sections() {
        Map<String, Object> sections = new LinkedHashMap<>();
        if (!scenario.courses().isEmpty()) {
            sections.put("courses", courses());
        }
        Map<String, Object> wishes = new LinkedHashMap<>();
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            List<Scenario.Statement> statements = scenario.preferences().get(i).statements();
            if (!statements.isEmpty()) {
                wishes.put(scenario.decisionMakers().get(i), wishes(statements));
            }
        }
        if (!wishes.isEmpty()) {
            sections.put("preferences", wishes);
        }
        return sections;
    }

    private List<Object> courses() {
        List<Object> written = new ArrayList<>();
        for (Scenario.CourseLine line : scenario.courses()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", line.id());
            one.put("name", line.course().name());
            one.put("owner", scenario.decisionMakers().get(line.course().owner()));
            one.put("direction", line.course().direction().label());
            one.put("cites", line.cites());
            one.put("note", line.note());
            written.add(one);
        }
        return written;
    }

    private static List<Object> wishes(List<Scenario.Statement> statements) {
        List<Object> written = new ArrayList<>();
        for (Scenario.Statement statement : statements) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("that", statement.words());
            one.put("weight", statement.weight());
            one.put("cites", statement.cites());
            one.put("note", statement.note());
            written.add(one);
        }
        return written;
    }
}
