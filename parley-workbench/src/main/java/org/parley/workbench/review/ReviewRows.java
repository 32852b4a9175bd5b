package org.parley.workbench.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.record.Review;
import org.parley.workbench.render.Csv;
import org.parley.workbench.render.Numbers;
import org.parley.workbench.render.RecordJson;
import org.parley.workbench.render.StatementRows;

/** The queue and the trail as ordered maps for JSON and rows for CSV. The field names are a promise. */
public final class ReviewRows {
    private static final List<String> QUEUE = List.of(
            "handle",
            "reason",
            "origin",
            "day",
            "publisher",
            "holder",
            "act",
            "issue",
            "option",
            "polarity",
            "firmness",
            "confidence",
            "quote",
            "id");
    private static final List<String> TRAIL =
            List.of("at", "reviewer", "verdict", "handle", "note", "before", "after", "quote", "id");

    private ReviewRows() {}

    /** An item of the queue. */
    public static Map<String, Object> item(ReviewItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("handle", item.handle());
        json.put("reason", item.reason().label());
        json.put("origin", item.origin());
        json.put("statement", StatementRows.json(item.said()));
        return json;
    }

    /** One row an item. */
    public static String queueCsv(List<ReviewItem> items) {
        return Csv.of(QUEUE, items.stream().map(ReviewRows::row).toList());
    }

    private static List<String> row(ReviewItem item) {
        var statement = item.said().statement();
        return List.of(
                item.handle(),
                item.reason().label(),
                item.origin(),
                item.said().day().toString(),
                item.said().source().publisher(),
                statement.attribution().holder(),
                statement.coding().act().label(),
                statement.coding().issue(),
                statement.coding().option(),
                statement.coding().polarity().label(),
                statement.coding().firmness().label(),
                Numbers.text(statement.confidence().value()),
                statement.evidence().quote().words(),
                statement.id());
    }

    /** An entry of the trail. */
    public static Map<String, Object> review(Review review) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", review.at().toString());
        json.put("reviewer", review.reviewer());
        json.put("verdict", review.verdict().label());
        json.put("handle", Handle.of(review.itemId()));
        json.put("note", review.note());
        json.put("judged", RecordJson.statement(review.judged()));
        json.put("result", RecordJson.statement(review.result()));
        return json;
    }

    /** One row an entry. */
    public static String trailCsv(List<Review> trail) {
        return Csv.of(
                TRAIL,
                trail.stream()
                        .map(each -> List.of(
                                each.at().toString(),
                                each.reviewer(),
                                each.verdict().label(),
                                Handle.of(each.itemId()),
                                each.note(),
                                ReviewWords.plain(each.judged()),
                                ReviewWords.plain(each.result()),
                                each.judged().evidence().quote().words(),
                                each.itemId()))
                        .toList());
    }
}
