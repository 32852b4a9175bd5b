package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.record.Review;
import org.parley.web.view.QuoteCard;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.review.Handle;
import org.parley.workbench.review.QueueQuery;
import org.parley.workbench.review.QueueReason;
import org.parley.workbench.review.ReviewItem;
import org.parley.workbench.review.ReviewQueue;
import org.parley.workbench.review.ReviewRows;
import org.parley.workbench.review.ReviewWords;

/** What waits for a person, with the command that decides it, and the audit trail. The page itself changes nothing. */
public final class ReviewPage implements PageMaker {
    private static final int PAGE = 50;
    private static final int TRAIL = 100;

    /**
     * What the page shows.
     *
     * @param counts how many wait for each reason, and how many in all
     * @param items those of the page
     * @param found how many there are with the reason chosen
     * @param before the page before; empty on the first
     * @param after the page after; empty on the last
     * @param trail newest first
     * @param command beginning of every command
     */
    public record View(
            List<Count> counts,
            List<Item> items,
            int found,
            String before,
            String after,
            List<Entry> trail,
            String command) {}

    /** A reason and how many wait for it; {@code here} marks the one chosen. */
    public record Count(String label, String link, int count, boolean here) {}

    /** A statement that waits; the origin is empty unless a model proposes it, the command amends if it must. */
    public record Item(String handle, String reason, String origin, QuoteCard quote, String command) {}

    /** A decision. */
    public record Entry(
            String day, String who, String verdict, String handle, String what, String quote, String note) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        String reason = request.value("reason");
        List<ReviewItem> all = new ReviewQueue().of(at.session(), QueueQuery.ALL);
        List<ReviewItem> items =
                new ReviewQueue().of(at.session(), new QueueQuery(QueueQuery.ALL.below(), "", "", reason));
        List<Review> trail = at.session().trail();
        return new Page(
                "Review",
                "/review",
                "review.jte",
                view(at, request, all, items, trail),
                false,
                () -> json(at, all, items, trail),
                () -> ReviewRows.queueCsv(items));
    }

    private static View view(
            CaseAt at, PageRequest request, List<ReviewItem> all, List<ReviewItem> items, List<Review> trail) {
        int page = request.number("page");
        String reason = request.value("reason");
        String command = "parley review " + at.session().path();
        List<Review> newest = new ArrayList<>(trail);
        Collections.reverse(newest);
        return new View(
                counts(all, reason),
                items.stream()
                        .skip((long) (page - 1) * PAGE)
                        .limit(PAGE)
                        .map(each -> item(at, each, command))
                        .toList(),
                items.size(),
                page == 1 ? "" : address(reason, page - 1),
                (long) page * PAGE >= items.size() ? "" : address(reason, page + 1),
                newest.stream().limit(TRAIL).map(each -> entry(at, each)).toList(),
                command);
    }

    private static List<Count> counts(List<ReviewItem> all, String reason) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count("all", address("", 1), all.size(), reason.isEmpty()));
        for (QueueReason each : QueueReason.values()) {
            int count = (int) all.stream().filter(item -> item.reason() == each).count();
            counts.add(new Count(
                    each.label(), address(each.label(), 1), count, each.label().equals(reason)));
        }
        return counts;
    }

    private static String address(String reason, int page) {
        List<String> query = new ArrayList<>();
        if (!reason.isEmpty()) {
            query.add("reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
        }
        if (page > 1) {
            query.add("page=" + page);
        }
        return "/review" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static Item item(CaseAt at, ReviewItem item, String command) {
        boolean linked = item.said().statement().coding().linked();
        return new Item(
                item.handle(),
                item.reason().label(),
                item.reason() == QueueReason.PROPOSED ? item.origin() : "",
                QuoteCard.of(item.said(), at.words(), at.links()),
                command
                        + (linked ? " accept " : " amend ")
                        + item.handle()
                        + (linked ? "" : " --issue ISSUE --option OPTION"));
    }

    private static Entry entry(CaseAt at, Review review) {
        return new Entry(
                review.at().toString().substring(0, 16).replace('T', ' '),
                review.reviewer(),
                review.verdict().label(),
                Handle.of(review.itemId()),
                ReviewWords.of(review, new Labels(at.codebook())),
                review.judged().evidence().quote().words(),
                review.note());
    }

    private static Object json(CaseAt at, List<ReviewItem> all, List<ReviewItem> items, List<Review> trail) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", at.codebook().id());
        Map<String, Object> waiting = new LinkedHashMap<>();
        for (QueueReason each : QueueReason.values()) {
            waiting.put(
                    each.label(),
                    all.stream().filter(item -> item.reason() == each).count());
        }
        json.put("waiting", waiting);
        json.put("items", items.stream().map(ReviewRows::item).toList());
        json.put("trail", trail.stream().map(ReviewRows::review).toList());
        return json;
    }
}
