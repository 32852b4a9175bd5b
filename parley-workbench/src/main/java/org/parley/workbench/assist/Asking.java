package org.parley.workbench.assist;

import java.time.Duration;
import java.util.Optional;
import org.parley.workbench.assist.endpoint.ChatClient;
import org.parley.workbench.assist.endpoint.Reply;
import org.parley.workbench.assist.format.ChatJson;
import org.parley.workbench.assist.format.Proposals;

/**
 * Asks one question after the other within a budget: waits where the server asks for it, tries again where that may help,
 * and stops where it cannot.
 */
final class Asking {
    private static final int ATTEMPTS = 3;
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final ChatClient client;
    private final AssistSettings settings;
    private final AssistTally tally;
    private final Pause pause;
    private int inARow;

    Asking(ChatClient client, AssistSettings settings, AssistTally tally, Pause pause) {
        this.client = client;
        this.settings = settings;
        this.tally = tally;
        this.pause = pause;
    }

    /** The answer; empty if there is none, and then the tally says why, and whether to stop. */
    Optional<Proposals> ask(Question question) throws InterruptedException {
        String reason = "";
        for (int attempt = 1; attempt <= ATTEMPTS && affordable(question); attempt++) {
            tally.request();
            Reply reply = client.ask(question.json());
            if (reply instanceof Reply.Answered answered) {
                return read(question, answered);
            }
            if (reply instanceof Reply.Refused refused) {
                tally.stop(settings.endpoint().address() + ": " + refused.reason());
                return Optional.empty();
            }
            reason = reason(question, reply);
            if (!reason.startsWith("status") || !waits(reply, attempt)) {
                break;
            }
        }
        if (!tally.stopped()) {
            fail(reason);
        }
        return Optional.empty();
    }

    private Optional<Proposals> read(Question question, Reply.Answered answered) {
        Optional<Proposals> proposals = ChatJson.answer(answered.body());
        tally.tokens(cost(question, proposals));
        if (proposals.isEmpty()) {
            fail("answer not of the interface");
        } else {
            inARow = 0;
        }
        return proposals;
    }

    private String reason(Question question, Reply reply) {
        if (reply instanceof Reply.Busy busy) {
            return busy.reason();
        }
        // It may have been worked on for all that; the budget is the user's money.
        tally.tokens(Question.estimate(question.json()));
        return ((Reply.Failed) reply).reason();
    }

    /** Waits before the next attempt; whether there should be one. */
    private boolean waits(Reply reply, int attempt) throws InterruptedException {
        Duration delay = Duration.ofSeconds(1L << (attempt - 1));
        if (reply instanceof Reply.Busy busy) {
            delay = busy.delay().isZero() ? delay : busy.delay();
        } else if (!((Reply.Failed) reply).reason().startsWith("status 5")) {
            return false;
        }
        if (delay.compareTo(LONGEST_WAIT) > 0) {
            tally.stop("the server asks to wait " + delay.toSeconds() + " s: run again then");
            return false;
        }
        if (attempt < ATTEMPTS) {
            pause.sleep(delay);
        }
        return true;
    }

    private boolean affordable(Question question) {
        if (tally.requests() >= settings.mostRequests()) {
            tally.stop("the budget of " + settings.mostRequests() + " requests is spent");
        } else if (tally.tokens() + question.mostTokens() > settings.mostTokens()) {
            tally.stop("the budget of " + settings.mostTokens() + " tokens is spent");
        }
        return !tally.stopped();
    }

    private static int cost(Question question, Optional<Proposals> proposals) {
        int told = proposals.map(Proposals::tokens).orElse(0);
        int estimated = Question.estimate(question.json())
                + proposals.map(each -> Question.estimate(each.content())).orElse(0);
        return told > 0 ? told : estimated;
    }

    private void fail(String reason) {
        tally.failed(reason);
        inARow++;
        if (inARow >= FAILURES_IN_A_ROW) {
            tally.stop(FAILURES_IN_A_ROW + " questions in a row had no answer: " + reason);
        }
    }
}
