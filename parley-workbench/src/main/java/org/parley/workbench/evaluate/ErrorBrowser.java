package org.parley.workbench.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.parley.workbench.evaluate.score.Interval;
import org.parley.workbench.evaluate.score.LevelScore;
import org.parley.workbench.evaluate.score.ProcessScore;
import org.parley.workbench.evaluate.score.ScoredDocument;

/**
 * An evaluation as one HTML page that needs nothing else and no script: each text with gold and prediction side by side. The
 * link of a process hides the others.
 */
public final class ErrorBrowser {
    private final Evaluation evaluation;
    private final StringBuilder html = new StringBuilder();

    private ErrorBrowser(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The page. */
    public static String of(Evaluation evaluation) {
        ErrorBrowser browser = new ErrorBrowser(evaluation);
        browser.head();
        evaluation.processes().forEach(browser::process);
        browser.html.append("</main>\n</body>\n</html>\n");
        return browser.html.toString();
    }

    private void head() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Error browser</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<header id=\"top\">\n<h1>Error browser</h1>\n");
        html.append("<p>").append(evaluation.documents().size());
        html.append(" hand-coded texts and what the coder made of them. ")
                .append("<mark class=\"right\">Right</mark>: every code agrees. ")
                .append("<mark class=\"differs\">Differs</mark>: found, with another code. ")
                .append("<mark class=\"missed\">Missed</mark>: only in the gold. ")
                .append("<mark class=\"extra\">Extra</mark>: only predicted.</p>\n");
        levels();
        html.append("<nav aria-label=\"Processes\"><a href=\"#top\">all</a>");
        for (ProcessScore process : evaluation.processes()) {
            String name = Html.escape(process.process());
            html.append("<a href=\"#process-").append(name).append("\">").append(shown(name));
            html.append(" (").append(process.documents()).append(")</a>");
        }
        html.append("</nav>\n</header>\n<main>\n");
    }

    private void levels() {
        html.append("<table>\n<tr><th>level</th><th class=\"number\">precision</th><th class=\"number\">recall</th>")
                .append("<th class=\"number\">F1</th><th class=\"number\">95 of 100 draws</th>")
                .append("<th class=\"number\">F1 over processes</th></tr>\n");
        for (LevelScore score : evaluation.levels()) {
            html.append("<tr><td>").append(Html.escape(score.level())).append("</td>");
            number(decimal(score.counts().precision()));
            number(decimal(score.counts().recall()));
            number(decimal(score.counts().f1()));
            Interval interval = score.f1();
            number(decimal(interval.low()) + " to " + decimal(interval.high()));
            number(decimal(score.macroF1()));
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void number(String value) {
        html.append("<td class=\"number\">").append(value).append("</td>");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String shown(String process) {
        return process.isEmpty() ? "(no process)" : process;
    }

    private void process(ProcessScore process) {
        String name = Html.escape(process.process());
        html.append("<section class=\"process\" id=\"process-").append(name).append("\">\n<h2>");
        html.append(shown(name)).append("</h2>\n");
        for (ScoredDocument document : evaluation.documents()) {
            if (document.gold().process().equals(process.process())) {
                html.append(new DocumentView(document).html());
            }
        }
        html.append("</section>\n");
    }

    private static String style() {
        try (InputStream in = ErrorBrowser.class.getResourceAsStream("error-browser.css")) {
            if (in == null) {
                throw new IllegalStateException("error-browser.css must be inside the program's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
