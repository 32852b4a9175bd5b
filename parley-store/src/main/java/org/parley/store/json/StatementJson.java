package org.parley.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import org.parley.model.Probability;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Evidence;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

/** A statement as a JSON object, for entries that keep a statement as it stood. */
public final class StatementJson {
    private StatementJson() {}

    /** The statement as text. */
    public static String write(Statement statement) {
        Coding coding = statement.coding();
        Quote quote = statement.evidence().quote();
        ObjectNode json = JsonColumn.object();
        json.put("id", statement.id())
                .put("document", statement.evidence().documentId())
                .put("start", quote.span().start())
                .put("quote", quote.words())
                .put("holder", statement.attribution().holder())
                .put("speaker", statement.attribution().speaker())
                .put("via", statement.attribution().via())
                .put("act", coding.act().label())
                .put("issue", coding.issue())
                .put("option", coding.option())
                .put("polarity", coding.polarity().label())
                .put("firmness", coding.firmness().label())
                .put("scope", coding.scope().label())
                .put("condition", coding.condition())
                .put("date", statement.date().toString())
                .put("confidence", statement.confidence().value());
        json.put("figures", FigureJson.write(statement.figures()));
        return json.toString();
    }

    /** The statement of the text. */
    public static Statement read(String column) {
        JsonNode json = JsonColumn.parseObject(column);
        try {
            return new Statement(
                    text(json, "id"),
                    evidence(json),
                    new Attribution(text(json, "holder"), text(json, "speaker"), text(json, "via")),
                    new Coding(
                            Act.of(text(json, "act")),
                            text(json, "issue"),
                            text(json, "option"),
                            Polarity.of(text(json, "polarity")),
                            Firmness.of(text(json, "firmness")),
                            Scope.of(text(json, "scope")),
                            text(json, "condition")),
                    CodedDate.parse(text(json, "date")),
                    FigureJson.read(text(json, "figures")),
                    new Probability(json.path("confidence").asDouble()));
        } catch (DateTimeException e) {
            throw JsonColumn.damaged(column, e);
        }
    }

    private static Evidence evidence(JsonNode json) {
        int start = json.path("start").asInt();
        String words = text(json, "quote");
        return new Evidence(text(json, "document"), new Quote(new Span(start, start + words.length()), words));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText();
    }
}
