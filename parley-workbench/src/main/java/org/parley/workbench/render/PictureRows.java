package org.parley.workbench.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.ContestedFact;
import org.parley.analysis.matrix.FigureClaim;
import org.parley.analysis.matrix.OutletNarrative;
import org.parley.analysis.matrix.RoundReview;
import org.parley.analysis.matrix.Utterance;
import org.parley.model.codebook.Round;
import org.parley.workbench.assess.CasePicture;

/** The picture of a case as ordered maps for JSON: the matrix, rounds, contested figures, outlets. */
public final class PictureRows {
    private PictureRows() {}

    /** All parts; the fields of the matrix come first. */
    public static Map<String, Object> json(CasePicture picture) {
        Map<String, Object> json = MatrixRows.json(picture.matrix());
        json.put("rounds", picture.rounds().stream().map(PictureRows::round).toList());
        json.put("figures", picture.figures().stream().map(PictureRows::fact).toList());
        json.put("outlets", picture.outlets().stream().map(PictureRows::outlet).toList());
        return json;
    }

    /** A round issue by issue. */
    public static Map<String, Object> round(RoundReview review) {
        Round round = review.round();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", round.id());
        json.put("name", round.name());
        json.put("from", round.from().toString());
        json.put("to", round.to().toString());
        json.put("venue", round.venue());
        json.put("format", round.format());
        json.put("participants", round.participants());
        json.put("issues", review.issues().stream().map(PictureRows::issue).toList());
        return json;
    }

    private static Map<String, Object> issue(RoundReview.IssueWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", words.issue());
        json.put("parties", words.parties().stream().map(PictureRows::party).toList());
        return json;
    }

    private static Map<String, Object> party(RoundReview.PartyWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("party", words.party());
        json.put(
                "utterances", words.utterances().stream().map(PictureRows::said).toList());
        return json;
    }

    private static Map<String, Object> said(Utterance said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", said.coding().option());
        json.putAll(MatrixRows.utterance(said));
        return json;
    }

    /** A figure as several documents give it. */
    public static Map<String, Object> fact(ContestedFact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", fact.what());
        json.put("day", fact.day().toString());
        json.put("place", fact.place());
        json.put("contested", fact.contested());
        json.put("claims", fact.claims().stream().map(PictureRows::claim).toList());
        return json;
    }

    private static Map<String, Object> claim(FigureClaim claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", claim.figure().value());
        json.put("bound", claim.figure().bound().label());
        json.put("claimant", claim.claimant());
        json.put("outlet", claim.event().source().publisher());
        json.put("quote", claim.figure().quote().words());
        json.put("event", claim.event().event().id());
        json.put("document", claim.event().source().documentId());
        return json;
    }

    /** How an outlet tells it. */
    public static Map<String, Object> outlet(OutletNarrative outlet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outlet", outlet.outlet());
        json.put("documents", outlet.documents());
        json.put("statements", outlet.statements());
        json.put("voices", counts(outlet.voices()));
        json.put("issues", counts(outlet.issues()));
        json.put("acts", counts(outlet.acts()));
        return json;
    }

    private static Map<String, Object> counts(List<OutletNarrative.Count> counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        counts.forEach(each -> json.put(each.name(), each.count()));
        return json;
    }
}
