package org.parley.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.parley.workbench.assist.AssistCase;
import org.parley.workbench.assist.AssistReport;
import org.parley.workbench.assist.AssistSettings;
import org.parley.workbench.render.Wrap;
import org.parley.workbench.workspace.CaseSession;

/** Asks a language model about a case, with words on the terminal. */
final class AssistRun {
    private static final int EVERY = 10;

    private final CliContext context;
    private final boolean quiet;

    AssistRun(CliContext context, boolean quiet) {
        this.context = context;
        this.quiet = quiet;
    }

    AssistReport assist(CaseSession session, AssistSettings settings) {
        Terminal terminal = context.terminal();
        if (!settings.endpoint().loopback()) {
            terminal.say("Passages of " + session.path() + " are sent to "
                    + settings.endpoint().address().getHost() + ".");
        }
        AssistReport report = new AssistCase(context.workbench().clock()).assist(session, settings, step -> {
            if (!quiet && step.done() % EVERY == 0) {
                terminal.say(step.done() + " of " + step.toAsk() + " passages asked, " + step.proposed() + " proposed");
            }
        });
        if (!quiet) {
            say(session, settings, report);
        }
        return report;
    }

    private void say(CaseSession session, AssistSettings settings, AssistReport report) {
        Terminal terminal = context.terminal();
        terminal.say("Asked " + settings + " about " + report.answered() + " of " + report.passages()
                + " passages where the coder abstains (" + report.known() + " answered before): "
                + report.proposed() + " statements wait for review; " + report.requests() + " requests, about "
                + report.tokens() + " tokens.");
        counted("Proposals dropped: ", report.dropped());
        counted("Answers that could not be used: ", report.unusable());
        counted("Questions without an answer: ", report.failed());
        if (!report.stopped().isEmpty()) {
            terminal.say("Stopped: " + Wrap.clean(report.stopped()) + ".");
        }
        if (report.left() > 0) {
            terminal.say(report.left() + " passages are left. What was answered is stored; run it again to go on.");
        }
        if (report.proposed() > 0) {
            terminal.say("Look at them: parley review " + session.path() + " list --reason proposed");
        }
    }

    private void counted(String what, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            context.terminal()
                    .say(what
                            + counts.entrySet().stream()
                                    .map(each -> each.getValue() + " " + each.getKey())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }
}
