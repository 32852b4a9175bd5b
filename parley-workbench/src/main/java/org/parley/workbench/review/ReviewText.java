package org.parley.workbench.review;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.record.Review;
import org.parley.model.record.Verdict;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.render.Ink;
import org.parley.workbench.render.TextStyle;
import org.parley.workbench.render.Wrap;

/** The queue and the trail for a terminal. */
public final class ReviewText {
    private static final int INDENT = 4;

    private final TextStyle style;
    private final Labels labels;

    /** Text in a style with the labels of the case. */
    public ReviewText(TextStyle style, Labels labels) {
        this.style = style;
        this.labels = labels;
    }

    /** The queue, three lines or more an item. */
    public List<String> queue(List<ReviewItem> items) {
        List<String> lines = new ArrayList<>();
        for (ReviewItem item : items) {
            var said = item.said();
            String sure = item.reason() == QueueReason.PROPOSED
                    ? " by " + item.origin()
                    : " " + Math.round(100 * said.statement().confidence().value()) + "%";
            lines.add(style.paint(Ink.STRONG, item.handle()) + "  "
                    + style.paint(Ink.WARN, item.reason().label() + sure) + "  "
                    + style.paint(
                            Ink.FAINT,
                            said.day() + " " + Wrap.clean(said.source().publisher())));
            lines.addAll(indented(
                    style.sign("“", "\"") + said.statement().evidence().quote().words() + style.sign("”", "\""),
                    Ink.PLAIN));
            lines.addAll(indented(ReviewWords.labelled(said.statement(), labels), Ink.GOOD));
        }
        return lines;
    }

    /** The trail, oldest first. */
    public List<String> trail(List<Review> trail) {
        List<String> lines = new ArrayList<>();
        for (Review each : trail) {
            lines.add(each.at() + "  " + Wrap.clean(each.reviewer()) + "  "
                    + style.paint(
                            each.verdict() == Verdict.REJECT ? Ink.BAD : Ink.GOOD,
                            each.verdict().label())
                    + "  " + style.paint(Ink.STRONG, Handle.of(each.itemId())));
            lines.addAll(indented(ReviewWords.of(each, labels), Ink.PLAIN));
            lines.addAll(indented(
                    style.sign("“", "\"") + each.judged().evidence().quote().words() + style.sign("”", "\""),
                    Ink.FAINT));
            if (!each.note().isEmpty()) {
                lines.addAll(indented("note: " + each.note(), Ink.WARN));
            }
        }
        return lines;
    }

    private List<String> indented(String text, Ink ink) {
        return Wrap.lines(text, style.width() - INDENT).stream()
                .map(each -> " ".repeat(INDENT) + style.paint(ink, each))
                .toList();
    }
}
