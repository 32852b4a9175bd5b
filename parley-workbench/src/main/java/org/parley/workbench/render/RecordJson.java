package org.parley.workbench.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.StateCodes;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Event;
import org.parley.model.record.Figure;
import org.parley.model.record.Statement;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;

/**
 * Documents and what was coded from them as ordered maps for JSON. Offsets are UTF-16 code units into "text"; what is
 * unknown is an empty string.
 */
public final class RecordJson {
    private static final StateCodes STATES = new StateCodes();

    private RecordJson() {}

    /** A coded document; {@code givenId} is the identifier that the input itself gave, or empty. */
    public static Map<String, Object> coded(CodedDocument coded, String givenId) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", document(coded.document(), givenId));
        json.put("text", coded.document().text());
        json.put(
                "statements",
                coded.statements().stream().map(RecordJson::statement).toList());
        json.put("events", coded.events().stream().map(RecordJson::event).toList());
        json.put("coder", coded.coder());
        json.put("complete", coded.complete());
        return json;
    }

    private static Map<String, Object> document(SourceDocument document, String givenId) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", givenId.isEmpty() ? document.id() : givenId);
        json.put("title", document.title());
        json.put("published", document.published().toString());
        json.put("publisher", document.publisher());
        json.put("author", document.author());
        json.put("address", document.address());
        json.put("language", document.language());
        json.put("hash", document.contentHash());
        return json;
    }

    /** A statement. */
    public static Map<String, Object> statement(Statement statement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", statement.id());
        quote(json, statement.evidence().quote());
        json.put("holder", statement.attribution().holder());
        json.put("speaker", statement.attribution().speaker());
        json.put("via", statement.attribution().via());
        json.put("act", statement.coding().act().label());
        json.put("issue", statement.coding().issue());
        json.put("option", statement.coding().option());
        json.put("polarity", statement.coding().polarity().label());
        json.put("firmness", statement.coding().firmness().label());
        json.put("scope", statement.coding().scope().label());
        json.put("condition", statement.coding().condition());
        json.put("date", statement.date().toString());
        json.put("figures", figures(statement.figures()));
        json.put("confidence", Numbers.rounded(statement.confidence().value()));
        return json;
    }

    /** An event; the codes are ISO 3166-1 alpha-3 where the party is a state, else empty. */
    public static Map<String, Object> event(Event event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", event.id());
        quote(json, event.evidence().quote());
        json.put("actor", event.actor());
        json.put("actorCode", STATES.of(event.actor()));
        json.put("root", event.root().label());
        json.put("cameo", event.cameo());
        json.put("recipient", event.recipient());
        json.put("recipientCode", STATES.of(event.recipient()));
        json.put("date", event.date().toString());
        json.put("place", event.place());
        json.put("figures", figures(event.figures()));
        json.put("confidence", Numbers.rounded(event.confidence().value()));
        return json;
    }

    private static void quote(Map<String, Object> json, Quote quote) {
        json.put("quote", quote.words());
        json.put("start", quote.span().start());
        json.put("end", quote.span().end());
    }

    private static List<Map<String, Object>> figures(List<Figure> figures) {
        return figures.stream().map(RecordJson::figure).toList();
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", figure.what());
        json.put("value", figure.value());
        json.put("bound", figure.bound().label());
        json.put("claimant", figure.claimant());
        quote(json, figure.quote());
        return json;
    }
}
