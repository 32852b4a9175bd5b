package org.parley.workbench.actors;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.record.Evidence;
import org.parley.workbench.render.Ink;
import org.parley.workbench.render.TextStyle;
import org.parley.workbench.render.Wrap;

/** Actors for a terminal: counts, quotes, and the line to paste. */
public final class ActorsText {
    private static final int INDENT = 4;

    private final TextStyle style;

    /** Text in a style. */
    public ActorsText(TextStyle style) {
        this.style = style;
    }

    /** The lines. */
    public List<String> lines(List<ActorEntry> actors) {
        List<String> lines = new ArrayList<>();
        for (ActorEntry each : actors) {
            String whose = each.party().isEmpty() || each.party().equals(each.name()) ? "" : " of " + each.party();
            lines.add(style.paint(Ink.STRONG, Wrap.clean(each.name())) + "  "
                    + style.paint(
                            each.kind().known() ? Ink.FAINT : Ink.WARN,
                            each.kind().label() + whose) + "  "
                    + counts(each));
            if (!each.kind().known()) {
                each.samples().forEach(sample -> lines.addAll(quote(sample)));
                lines.add(" ".repeat(INDENT) + style.paint(Ink.FAINT, "into " + Wrap.clean(each.where()) + ":"));
                lines.add(" ".repeat(INDENT) + style.paint(Ink.GOOD, Wrap.clean(each.line())));
            }
        }
        return lines;
    }

    private static String counts(ActorEntry actor) {
        return actor.statements() + " statements, " + actor.events() + " events, " + actor.documents() + " documents";
    }

    private List<String> quote(Evidence sample) {
        String words = style.sign("“", "\"") + sample.quote().words() + style.sign("”", "\"");
        return Wrap.lines(words, style.width() - INDENT).stream()
                .map(each -> " ".repeat(INDENT) + style.paint(Ink.FAINT, each))
                .toList();
    }
}
