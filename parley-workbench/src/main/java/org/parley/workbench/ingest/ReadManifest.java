package org.parley.workbench.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.model.record.Coder;
import org.parley.workbench.json.Json;

/** What a run was asked and what it did, as a line of JSON for the audit trail. */
final class ReadManifest {
    private ReadManifest() {}

    static String of(ReadRequest request, Coder coder, ReadReport report) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("inputs", request.inputs());
        manifest.put("coder", coder);
        manifest.put("report", report);
        return Json.line(manifest);
    }
}
