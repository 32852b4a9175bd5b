package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.record.Statement;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.explain.Answer;

/** Answers for a terminal: the quote, who said it, where it stands. */
public final class AnswersText {
    private final TextStyle style;
    private final Labels labels;

    /** Text in a style with the labels of the case. */
    public AnswersText(TextStyle style, Labels labels) {
        this.style = style;
        this.labels = labels;
    }

    /** The lines. */
    public List<String> lines(List<Answer> answers) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Answer answer : answers) {
            String head = Wrap.pad(number + ".", 4);
            number++;
            for (String line : Wrap.lines(
                    style.sign("“", "\"") + answer.quote().words() + style.sign("”", "\""), style.width() - 4)) {
                lines.add(head + line);
                head = "    ";
            }
            answer.statements().forEach(each -> lines.add("    " + style.paint(Ink.GOOD, coded(each))));
            String publisher = answer.document().publisher();
            String origin = (publisher.isEmpty() ? "" : publisher + ", ")
                    + answer.document().published() + ", " + answer.document().shownTitle() + "  ["
                    + answer.document().id() + "]";
            lines.add("    " + style.paint(Ink.FAINT, Wrap.cut(origin, style.width() - 4)));
        }
        return lines;
    }

    private String coded(SourcedStatement said) {
        Statement statement = said.statement();
        String speaker = statement.attribution().speaker();
        String who = statement.attribution().holder() + (speaker.isEmpty() ? "" : " (" + speaker + ")");
        String topic = statement.coding().linked()
                ? " " + statement.coding().polarity().label() + " "
                        + labels.option(
                                statement.coding().issue(), statement.coding().option())
                : "";
        return Wrap.cut(who + ", " + statement.coding().act().label() + topic, style.width() - 4);
    }
}
