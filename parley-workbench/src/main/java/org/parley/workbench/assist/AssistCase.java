package org.parley.workbench.assist;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.record.Statement;
import org.parley.store.ModelAnswer;
import org.parley.workbench.assist.endpoint.ChatClient;
import org.parley.workbench.assist.format.Proposals;
import org.parley.workbench.json.Json;
import org.parley.workbench.workspace.CaseSession;

/**
 * Asks a language model about the passages where the coder abstains. Each answer is stored as soon as it is there, under
 * the hash of the whole question, so a run that is stopped loses nothing and the next asks only what is missing. What
 * holds waits in the review queue.
 */
public final class AssistCase {
    private final Clock clock;
    private final Pause pause;

    /** The use case; the clock stamps the answers. */
    public AssistCase(Clock clock) {
        this(clock, Pause.REAL);
    }

    AssistCase(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Asks. Interrupting the thread ends the run with what is stored. */
    public AssistReport assist(CaseSession session, AssistSettings settings, Consumer<AssistProgress> progress) {
        NamesAndCues words = new NamesAndCues(session.codebook());
        Prompt prompt = new Prompt(settings.model(), session.codebook(), words);
        List<Question> all = new PassagesToAsk(session, words)
                .all().stream().map(prompt::question).toList();
        Set<String> known = session.file().answerKeys();
        List<Question> missing =
                all.stream().filter(each -> !known.contains(each.key())).toList();
        AssistTally tally = new AssistTally();
        ChatClient client = new ChatClient(settings.endpoint(), settings.key(), settings.timeout(), clock);
        Asking asking = new Asking(client, settings, tally, pause);
        ProposalCheck check = new ProposalCheck(session.codebook(), sure(session));
        int done = 0;
        try {
            for (Question each : missing) {
                Optional<Proposals> answer = asking.ask(each);
                answer.ifPresent(proposals -> keep(session, settings, each, proposals, check, tally));
                if (tally.stopped()) {
                    break;
                }
                done++;
                progress.accept(new AssistProgress(done, missing.size(), tally.proposed()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            tally.stop("it was interrupted");
        }
        AssistReport report = tally.report(all.size(), all.size() - missing.size());
        session.file().addRun("assist", manifest(settings, report), clock.instant());
        return report;
    }

    private static List<Statement> sure(CaseSession session) {
        double least = MatrixAssumptions.DEFAULT.leastConfidence();
        return session.record().statements().stream()
                .map(SourcedStatement::statement)
                .filter(each -> each.confidence().value() >= least)
                .toList();
    }

    private void keep(
            CaseSession session,
            AssistSettings settings,
            Question question,
            Proposals answer,
            ProposalCheck check,
            AssistTally tally) {
        ProposalCheck.Checked checked = check.check(question.passage(), answer.statements());
        session.file()
                .addAnswer(
                        new ModelAnswer(
                                question.key(),
                                question.passage().document().id(),
                                question.passage().span(),
                                settings.model(),
                                Prompt.VERSION,
                                answer.content(),
                                answer.outcome(),
                                answer.tokens(),
                                clock.instant()),
                        checked.statements());
        if (!answer.outcome().equals(Proposals.OK)) {
            tally.unusable(answer.outcome());
            return;
        }
        Map<String, Integer> dropped = new LinkedHashMap<>(checked.dropped());
        dropped.merge("malformed entry", answer.malformed(), Integer::sum);
        tally.answered(checked.statements().size(), dropped);
    }

    private static String manifest(AssistSettings settings, AssistReport report) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("endpoint", settings.endpoint().address().toString());
        manifest.put("model", settings.model());
        manifest.put("prompt", Prompt.VERSION);
        manifest.put("report", report);
        return Json.line(manifest);
    }
}
