package org.parley.workbench.outlook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that {@link AssessOutlook} needs.
 *
 * @param question the question
 * @param scenarios the scenarios to compare with it
 * @param inputs name and hash of every input, kept beside the result
 * @param version of Parley, kept beside the result
 */
public record OutlookRequest(
        OutlookQuestion question, List<Scenario> scenarios, Map<String, String> inputs, String version) {
    public OutlookRequest {
        scenarios = List.copyOf(scenarios);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }
}
