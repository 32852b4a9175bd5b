package org.parley.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.ContestedFact;
import org.parley.analysis.matrix.FigureClaim;
import org.parley.analysis.matrix.Reversal;
import org.parley.analysis.matrix.RoundReview;
import org.parley.model.codebook.Round;
import org.parley.workbench.render.MatrixRows;
import org.parley.workbench.workspace.CaseDocument;

/** Ordered maps for the JSON twins, of what the workbench has no rows for. The field names are a promise. */
final class Forms {
    private Forms() {}

    static Map<String, Object> reversal(Reversal reversal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("out", MatrixRows.shift(reversal.out()));
        json.put("back", MatrixRows.shift(reversal.back()));
        return json;
    }

    static Map<String, Object> round(RoundReview review) {
        Round round = review.round();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", round.id());
        json.put("name", round.name());
        json.put("from", round.from().toString());
        json.put("to", round.to().toString());
        json.put("venue", round.venue());
        json.put("format", round.format());
        json.put("participants", round.participants());
        json.put("issues", review.issues().stream().map(Forms::words).toList());
        return json;
    }

    private static Map<String, Object> words(RoundReview.IssueWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", words.issue());
        json.put(
                "parties",
                words.parties().stream()
                        .map(each -> Map.of(
                                each.party(),
                                each.utterances().stream()
                                        .map(MatrixRows::utterance)
                                        .toList()))
                        .toList());
        return json;
    }

    static Map<String, Object> fact(ContestedFact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", fact.what());
        json.put("day", fact.day().toString());
        json.put("place", fact.place());
        json.put("contested", fact.contested());
        json.put("claims", fact.claims().stream().map(Forms::claim).toList());
        return json;
    }

    private static Map<String, Object> claim(FigureClaim claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bound", claim.figure().bound().label());
        json.put("value", claim.figure().value());
        json.put("claimant", claim.claimant());
        json.put("document", claim.event().source().documentId());
        json.put("publisher", claim.event().source().publisher());
        json.put("event", claim.event().event().id());
        json.put("quote", claim.event().event().evidence().quote().words());
        return json;
    }

    static Map<String, Object> document(CaseDocument document) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", document.id());
        json.put("title", document.title());
        json.put("publisher", document.publisher());
        json.put("author", document.author());
        json.put("address", document.address());
        json.put("published", document.published().toString());
        json.put("near_of", document.nearOf());
        json.put("read_at", document.readAt().toString());
        json.put("statements", document.statements());
        json.put("events", document.events());
        json.put("complete", document.complete());
        return json;
    }

    static List<String> documentHeader() {
        return List.of(
                "id",
                "title",
                "publisher",
                "author",
                "address",
                "published",
                "near_of",
                "read_at",
                "statements",
                "events");
    }

    static List<String> documentRow(CaseDocument document) {
        return List.of(
                document.id(),
                document.title(),
                document.publisher(),
                document.author(),
                document.address(),
                document.published().toString(),
                document.nearOf(),
                document.readAt().toString(),
                String.valueOf(document.statements()),
                String.valueOf(document.events()));
    }
}
