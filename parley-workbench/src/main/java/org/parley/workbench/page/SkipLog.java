package org.parley.workbench.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.codebook.yaml.YamlNode;
import org.parley.workbench.ingest.DocumentSource.Skip;
import org.parley.workbench.workspace.CaseSession;

/** What runs of reading skipped, and why, as their manifests tell. */
public final class SkipLog {
    private static final int MOST_RUNS = 50;

    /** The skips of the newest fifty runs, newest run first; the same thing skipped again for the same reason once. */
    public List<Skip> of(CaseSession session) {
        List<Skip> skips = new ArrayList<>();
        for (String manifest :
                session.file().runs("read").stream().limit(MOST_RUNS).toList()) {
            // Manifests are JSON, which is YAML.
            YamlNode report = YamlNode.parse("run", manifest).require("report");
            for (YamlNode each : report.list("skipped")) {
                Skip skip = new Skip(each.textOr("where", ""), each.textOr("reason", ""));
                if (!skips.contains(skip)) {
                    skips.add(skip);
                }
            }
        }
        return skips;
    }
}
