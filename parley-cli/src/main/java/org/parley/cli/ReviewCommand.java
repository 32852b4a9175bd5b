package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.model.record.Review;
import org.parley.model.record.Verdict;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.json.Json;
import org.parley.workbench.review.Amendment;
import org.parley.workbench.review.Handle;
import org.parley.workbench.review.QueueQuery;
import org.parley.workbench.review.ReviewItem;
import org.parley.workbench.review.ReviewQueue;
import org.parley.workbench.review.ReviewRows;
import org.parley.workbench.review.ReviewStatements;
import org.parley.workbench.review.ReviewText;
import org.parley.workbench.review.ReviewWords;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** parley review CASE list, accept, amend, reject, undo, trail. */
@Command(
        name = "review",
        description = "What waits for a person, and what people decided. Without a word after the case: the queue.",
        customSynopsis = "parley review CASE [list|accept|amend|reject|undo|trail] [ITEM...] [OPTIONS]",
        sortOptions = false)
final class ReviewCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private static final String ITEM = "Statements: handles of the list, or identifiers.";

    private final CliContext context;

    @Parameters(paramLabel = "CASE", description = "Case file.")
    private Path file = Path.of("");

    ReviewCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return list(SHOWN, QueueQuery.ALL.below(), "", "", "", new OutputOptions());
    }

    @Command(
            name = "list",
            description = "The queue: what the coder doubts, what a model proposes, what was left open.",
            customSynopsis = "parley review CASE list [OPTIONS]",
            sortOptions = false)
    int list(
            @Option(
                            names = {"-n", "--limit"},
                            paramLabel = "N",
                            defaultValue = "" + SHOWN,
                            description = "Most items of the table (default: ${DEFAULT-VALUE}).")
                    int limit,
            @Option(
                            names = "--below",
                            paramLabel = "CONFIDENCE",
                            defaultValue = "0.3",
                            description = "Confidence of the coder below which a statement is listed "
                                    + "(default: ${DEFAULT-VALUE}, below which it does not count).")
                    double below,
            @Option(
                            names = {"-p", "--party"},
                            paramLabel = "NAME",
                            defaultValue = "",
                            description = "One party, by name or alias.")
                    String party,
            @Option(
                            names = {"-i", "--issue"},
                            paramLabel = "ID",
                            defaultValue = "",
                            description = "One issue, by identifier or name.")
                    String issue,
            @Option(
                            names = "--reason",
                            paramLabel = "WORD",
                            defaultValue = "",
                            description = "doubtful, proposed, or \"left open\".")
                    String reason,
            @Mixin OutputOptions output) {
        Terminal terminal = context.terminal();
        try (CaseSession session = open()) {
            List<ReviewItem> items = new ReviewQueue().of(session, new QueueQuery(below, party, issue, reason));
            if (output.json()) {
                terminal.print(
                        List.of(Json.pretty(items.stream().map(ReviewRows::item).toList())));
            } else if (output.csv()) {
                terminal.out().print(ReviewRows.queueCsv(items));
                terminal.out().flush();
            } else {
                terminal.print(text(session)
                        .queue(items.stream().limit(Math.max(0, limit)).toList()));
                say(items, limit);
            }
            return items.isEmpty() ? ExitCodes.NO : ExitCodes.FINE;
        }
    }

    private void say(List<ReviewItem> items, int limit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        items.forEach(each -> counts.merge(each.reason().label(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((reason, count) -> words.add(count + " " + reason));
        context.terminal()
                .say(
                        items.isEmpty()
                                ? "Nothing waits."
                                : "Waiting: " + String.join(", ", words) + "."
                                        + (items.size() > limit ? " Shown: " + limit + "; more with --limit." : ""));
        if (!items.isEmpty()) {
            context.terminal()
                    .say("Decide: parley review " + file + " accept|amend|reject "
                            + items.get(0).handle());
        }
    }

    @Command(
            name = "accept",
            description = "The statement is right as it stands; it counts, and counts in full.",
            customSynopsis = "parley review CASE accept ITEM... [OPTIONS]",
            sortOptions = false)
    int accept(
            @Parameters(arity = "1..*", paramLabel = "ITEM", description = ITEM) List<String> items,
            @Mixin ReviewerOption who) {
        return decide(Verdict.ACCEPT, items, Amendment.NONE, who);
    }

    @Command(
            name = "amend",
            description = "The statement is right with changes; as changed it counts in full.",
            customSynopsis = "parley review CASE amend ITEM [OPTIONS]",
            sortOptions = false)
    int amend(
            @Parameters(paramLabel = "ITEM", description = "A statement: handle of the list, or identifier.")
                    String item,
            @Mixin AmendOptions change,
            @Mixin ReviewerOption who) {
        return decide(Verdict.AMEND, List.of(item), change.amendment(), who);
    }

    @Command(
            name = "reject",
            description = "The statement is wrong or none; it does not count.",
            customSynopsis = "parley review CASE reject ITEM... [OPTIONS]",
            sortOptions = false)
    int reject(
            @Parameters(arity = "1..*", paramLabel = "ITEM", description = ITEM) List<String> items,
            @Mixin ReviewerOption who) {
        return decide(Verdict.REJECT, items, Amendment.NONE, who);
    }

    private int decide(Verdict verdict, List<String> items, Amendment change, ReviewerOption who) {
        try (CaseSession session = open()) {
            ReviewStatements use = new ReviewStatements(context.workbench().clock());
            for (String item : items) {
                say(session, use.decide(session, verdict, item, change, who.reviewer(), who.note()));
            }
        }
        return ExitCodes.FINE;
    }

    @Command(
            name = "undo",
            description = "Take back the newest decision on a statement, or of all; the trail keeps both.",
            customSynopsis = "parley review CASE undo [ITEM] [OPTIONS]",
            sortOptions = false)
    int undo(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "ITEM",
                            defaultValue = "",
                            description = "A statement; without it, whatever was decided last.")
                    String item,
            @Mixin ReviewerOption who) {
        try (CaseSession session = open()) {
            say(
                    session,
                    new ReviewStatements(context.workbench().clock()).undo(session, item, who.reviewer(), who.note()));
        }
        return ExitCodes.FINE;
    }

    @Command(
            name = "trail",
            description = "The audit trail: every decision, oldest first.",
            customSynopsis = "parley review CASE trail [OPTIONS]",
            sortOptions = false)
    int trail(@Mixin OutputOptions output) {
        Terminal terminal = context.terminal();
        try (CaseSession session = open()) {
            List<Review> trail = session.trail();
            if (output.json()) {
                terminal.print(List.of(
                        Json.pretty(trail.stream().map(ReviewRows::review).toList())));
            } else if (output.csv()) {
                terminal.out().print(ReviewRows.trailCsv(trail));
                terminal.out().flush();
            } else {
                terminal.print(text(session).trail(trail));
            }
            return trail.isEmpty() ? ExitCodes.NO : ExitCodes.FINE;
        }
    }

    private void say(CaseSession session, Review review) {
        context.terminal()
                .say(review.reviewer() + ": " + review.verdict().label() + " " + Handle.of(review.itemId()) + ", "
                        + ReviewWords.of(review, new Labels(session.codebook())));
    }

    private CaseSession open() {
        return CaseSession.open(file, context.workbench().codebooks());
    }

    private ReviewText text(CaseSession session) {
        return new ReviewText(context.terminal().style(), new Labels(session.codebook()));
    }
}
