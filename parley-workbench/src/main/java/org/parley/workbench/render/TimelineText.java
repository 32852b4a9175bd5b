package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.parley.workbench.assess.TimelineEntry;

/** A timeline for a terminal: a day is printed once, quotes stand under what was said. */
public final class TimelineText {
    private static final int DAY_WIDTH = 12;

    private final TextStyle style;

    /** Text in a style. */
    public TimelineText(TextStyle style) {
        this.style = style;
    }

    /** The lines. */
    public List<String> lines(List<TimelineEntry> entries) {
        List<String> lines = new ArrayList<>();
        String last = "";
        for (TimelineEntry entry : entries) {
            String day = entry.day().toString();
            lines.add(Wrap.pad(day.equals(last) ? "" : day, DAY_WIDTH) + style.paint(ink(entry), head(entry)));
            last = day;
            if (!entry.quote().isEmpty()) {
                lines.addAll(quote(entry));
            }
        }
        return lines;
    }

    private String head(TimelineEntry entry) {
        String who = entry.who().isEmpty() ? "" : entry.who() + ": ";
        String prefix = switch (entry.kind()) {
            case ROUND -> style.sign("◆ ", "# ");
            case EVENT -> style.sign("▪ ", ". ");
            case STATEMENT -> style.sign("“ ", "\" ");
            case SHIFT, REVERSAL -> style.sign("△ ", "^ ");
        };
        String text =
                entry.kind() == TimelineEntry.Kind.ROUND ? entry.what() + " (" + entry.who() + ")" : who + entry.what();
        return Wrap.cut(prefix + text, style.width() - DAY_WIDTH);
    }

    private List<String> quote(TimelineEntry entry) {
        List<String> outlets =
                entry.outlets().stream().filter(each -> !each.isEmpty()).toList();
        String from = outlets.isEmpty() ? "" : " [" + String.join(", ", outlets) + "]";
        return Wrap.lines(entry.quote() + from, style.width() - DAY_WIDTH - 2).stream()
                .limit(3)
                .map(each -> " ".repeat(DAY_WIDTH + 2) + style.paint(Ink.FAINT, each))
                .toList();
    }

    private static Ink ink(TimelineEntry entry) {
        return switch (entry.kind()) {
            case ROUND -> Ink.TITLE;
            case EVENT, STATEMENT -> Ink.PLAIN;
            case SHIFT -> Ink.WARN;
            case REVERSAL -> Ink.BAD;
        };
    }
}
