package org.parley.workbench.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parley.workbench.evaluate.gold.Code;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.StatementCode;
import org.parley.workbench.evaluate.score.Level;
import org.parley.workbench.evaluate.score.ScoredDocument;

/** One document of the error browser. */
final class DocumentView {
    private final ScoredDocument document;
    private final String id;
    private final List<MarkedText.Mark> marks = new ArrayList<>();

    DocumentView(ScoredDocument document) {
        this.document = document;
        this.id = Html.escape(document.gold().id());
    }

    String html() {
        List<CodeRow<StatementCode>> statements = CodeRow.of(
                document.gold().statements(),
                document.statements(),
                document.aligned(),
                Level.HOLDER_ISSUE_OPTION_POLARITY.agrees().and(Level.HOLDER_ACT.agrees()));
        List<CodeRow<EventCode>> events = CodeRow.of(
                document.gold().events(),
                document.events(),
                document.alignedEvents(),
                Level.EVENT_WHO_ROOT_WHOM.agrees());
        String tables =
                table("Statements", "s", statements, this::statement) + table("Events", "e", events, this::event);
        String text = new MarkedText(document.gold().text(), marks).html();
        return "<article id=\"" + id + "\">\n<h3>" + id + ": "
                + Html.escape(document.gold().title()) + " <small>"
                + Html.escape(document.gold().published().toString()) + "</small></h3>\n<div class=\"pair\">\n"
                + "<div class=\"text\">" + text + "</div>\n<div>\n" + tables + "</div>\n</div>\n</article>\n";
    }

    private <C extends Code> String table(
            String title, String letter, List<CodeRow<C>> rows, Function<CodeRow<C>, String> cells) {
        if (rows.isEmpty()) {
            return "<h4>" + title + ": none</h4>\n";
        }
        StringBuilder html = new StringBuilder("<h4>").append(title).append("</h4>\n<table>\n");
        html.append("<tr><th></th><th>gold</th><th>prediction</th><th></th></tr>\n");
        for (int i = 0; i < rows.size(); i++) {
            CodeRow<C> row = rows.get(i);
            String number = letter + (i + 1);
            String anchor = id + "-" + number;
            marks.add(new MarkedText.Mark(row.span(), row.verdict(), anchor, number));
            html.append("<tr id=\"")
                    .append(anchor)
                    .append("\"><td>")
                    .append(number)
                    .append("</td>");
            html.append(cells.apply(row)).append("<td class=\"verdict ");
            html.append(row.verdict().label())
                    .append("\">")
                    .append(row.verdict().label())
                    .append("</td></tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    private String statement(CodeRow<StatementCode> row) {
        String gold = row.gold().stream()
                .map(s -> quote(s) + codes(statementCodes(s), List.of()) + small(s.speaker()))
                .findFirst()
                .orElse("");
        List<String> expected = row.gold().stream()
                .findFirst()
                .map(DocumentView::statementCodes)
                .orElse(List.of());
        String predicted = row.predicted().stream()
                .map(s -> quote(s)
                        + codes(statementCodes(s), expected)
                        + small(s.speaker())
                        + small(String.format(Locale.ROOT, "%.2f", s.confidence())))
                .findFirst()
                .orElse("");
        return "<td>" + gold + "</td><td>" + predicted + "</td>";
    }

    private String event(CodeRow<EventCode> row) {
        String gold = row.gold().stream()
                .map(e -> quote(e) + codes(eventCodes(e), List.of()))
                .findFirst()
                .orElse("");
        List<String> expected =
                row.gold().stream().findFirst().map(DocumentView::eventCodes).orElse(List.of());
        String predicted = row.predicted().stream()
                .map(e -> quote(e) + codes(eventCodes(e), expected))
                .findFirst()
                .orElse("");
        return "<td>" + gold + "</td><td>" + predicted + "</td>";
    }

    private static List<String> statementCodes(StatementCode s) {
        return List.of(s.holder(), s.act(), s.issue(), s.option(), s.polarity());
    }

    private static List<String> eventCodes(EventCode e) {
        return List.of(e.actor(), e.root(), e.recipient());
    }

    private String quote(Code code) {
        String words = code.span().length() == 0
                ? "(quote not in the text)"
                : code.span().of(document.gold().text());
        return "<q>" + Html.escape(words) + "</q>";
    }

    /** The codes in a line; those that differ from the expected ones are bold and say so. */
    private static String codes(List<String> codes, List<String> expected) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).isEmpty() ? "(none)" : Html.escape(codes.get(i));
            boolean same = expected.isEmpty()
                    || expected.get(i).strip().equalsIgnoreCase(codes.get(i).strip());
            shown.add(same ? code : "<b class=\"bad\" title=\"differs\">\u2260 " + code + "</b>");
        }
        return String.join(" \u00b7 ", shown);
    }

    private static String small(String text) {
        return text.isEmpty() ? "" : " <small>" + Html.escape(text) + "</small>";
    }
}
