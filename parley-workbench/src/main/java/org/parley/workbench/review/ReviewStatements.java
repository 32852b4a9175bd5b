package org.parley.workbench.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.model.ParleyException;
import org.parley.model.record.ProposedStatement;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.model.record.Verdict;
import org.parley.workbench.workspace.CaseSession;

/**
 * Decides on statements: accepts, amends, rejects, and takes that back. Each decision is one entry of an append-only
 * trail with its author and time; the coded record stays as it is.
 */
public final class ReviewStatements {
    private final Clock clock;

    /** The use case; the clock stamps the entries. */
    public ReviewStatements(Clock clock) {
        this.clock = clock;
    }

    /**
     * Accepts, amends or rejects the statement that the word means: identifier or handle, from the queue or the record.
     *
     * @throws ParleyException if there is no such statement, or it would count without a party, issue and option
     */
    public Review decide(
            CaseSession session, Verdict verdict, String word, Amendment change, String reviewer, String note) {
        Statement said = find(session, word);
        Statement result = verdict == Verdict.AMEND ? amended(session, said, change) : said;
        if (verdict != Verdict.REJECT) {
            demandKnown(session, result);
        }
        return add(session, new Review(verdict, said, result, reviewer, note, clock.instant()));
    }

    private static Statement amended(CaseSession session, Statement said, Amendment change) {
        if (change.equals(Amendment.NONE)) {
            throw ParleyException.withMend(
                    "An amendment must change something.", "accept was meant, or --option was forgotten.");
        }
        String text = session.file()
                .document(said.evidence().documentId())
                .map(document -> document.text())
                .orElse("");
        return new Amending(session.codebook()).apply(said, change, text);
    }

    private static void demandKnown(CaseSession session, Statement result) {
        if (!result.coding().linked() || result.attribution().holder().isEmpty()) {
            throw ParleyException.withMend(
                    "The statement (" + Handle.of(result.id()) + ") must name a party, an issue and an option.",
                    "amend it with --issue and --option.");
        }
        String option = result.coding().issue() + "/" + result.coding().option();
        if (!KnownCoding.options(session.codebook(), result.coding().issue())
                .contains(result.coding().option())) {
            throw ParleyException.withMend(
                    "The option (" + option + ") must be in the codebook in force.", "amend it with --option.");
        }
    }

    /**
     * Takes back the newest decision that stands: on the statement that the word means, or of all if the word is empty.
     *
     * @throws ParleyException if there is none
     */
    public Review undo(CaseSession session, String word, String reviewer, String note) {
        List<Review> trail = session.file().reviews();
        Review last = session.decisions().standing().stream()
                .filter(each -> word.isEmpty() || Handle.means(word, each.itemId()))
                .max(Comparator.comparingInt(trail::lastIndexOf))
                .orElseThrow(() -> ParleyException.withMend(
                        "There must be a decision to take back" + (word.isEmpty() ? "." : " on (" + word + ")."),
                        "parley review CASE trail shows them all."));
        return add(session, new Review(Verdict.UNDO, last.judged(), last.result(), reviewer, note, clock.instant()));
    }

    private static Review add(CaseSession session, Review review) {
        session.file().addReview(review);
        return review;
    }

    private static Statement find(CaseSession session, String word) {
        Map<String, Statement> found = new LinkedHashMap<>();
        all(session).filter(each -> Handle.means(word, each.id())).forEach(each -> found.putIfAbsent(each.id(), each));
        if (found.size() > 1) {
            throw ParleyException.withMend(
                    "The handle (" + word + ") must mean one statement, not " + found.size() + ".",
                    "give more of its digits.");
        }
        return found.values().stream()
                .findFirst()
                .orElseThrow(() -> ParleyException.withMend(
                        "The statement (" + word + ") must be in the queue or in the record.",
                        "parley review CASE list names those that wait."));
    }

    /** Statements as the coder or a model left them; one that was amended before, as the coder left it. */
    private static Stream<Statement> all(CaseSession session) {
        return Stream.of(
                        session.file().statements().stream(),
                        session.file().abstained().stream(),
                        session.file().proposed().stream().map(ProposedStatement::statement),
                        session.decisions().standing().stream().map(Review::judged))
                .flatMap(each -> each);
    }
}
