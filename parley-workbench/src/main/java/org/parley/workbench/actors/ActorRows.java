package org.parley.workbench.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.record.Evidence;
import org.parley.workbench.render.Csv;

/** Actors as ordered maps for JSON and rows for CSV. The field names are a promise. */
public final class ActorRows {
    private static final List<String> HEADER = List.of(
            "name", "kind", "party", "statements", "events", "documents", "where", "line", "sample", "document");

    private ActorRows() {}

    /** An actor. */
    public static Map<String, Object> json(ActorEntry actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", actor.name());
        json.put("kind", actor.kind().label());
        json.put("party", actor.party());
        json.put("statements", actor.statements());
        json.put("events", actor.events());
        json.put("documents", actor.documents());
        json.put("where", actor.where());
        json.put("line", actor.line());
        json.put("samples", actor.samples().stream().map(ActorRows::sample).toList());
        return json;
    }

    private static Map<String, Object> sample(Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", evidence.documentId());
        json.put("start", evidence.quote().span().start());
        json.put("end", evidence.quote().span().end());
        json.put("quote", evidence.quote().words());
        return json;
    }

    /** One row an actor. */
    public static String csv(List<ActorEntry> actors) {
        return Csv.of(HEADER, actors.stream().map(ActorRows::row).toList());
    }

    private static List<String> row(ActorEntry actor) {
        return List.of(
                actor.name(),
                actor.kind().label(),
                actor.party(),
                String.valueOf(actor.statements()),
                String.valueOf(actor.events()),
                String.valueOf(actor.documents()),
                actor.where(),
                actor.line(),
                actor.samples().stream()
                        .map(each -> each.quote().words())
                        .findFirst()
                        .orElse(""),
                actor.samples().stream().map(Evidence::documentId).findFirst().orElse(""));
    }
}
