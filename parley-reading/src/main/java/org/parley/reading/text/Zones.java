package org.parley.reading.text;

import java.util.List;
import java.util.function.Predicate;

/** The first and the last line of running text: the head lies before, the tail after. Without any, all is head. */
record Zones(int firstProse, int lastProse) {
    private static final int SHORT_PROSE = 40;

    static Zones of(List<TextLine> lines) {
        int first = first(lines, TextLine::prose);
        if (first == lines.size()) {
            first = first(lines, line -> line.words().length() >= SHORT_PROSE && line.endsSentence());
        }
        int last = lines.size() - 1;
        while (last > first && !lines.get(last).prose()) {
            last--;
        }
        return new Zones(first, last);
    }

    private static int first(List<TextLine> lines, Predicate<TextLine> kind) {
        int first = 0;
        while (first < lines.size() && !kind.test(lines.get(first))) {
            first++;
        }
        return first;
    }

    boolean holds(ClutterRule.Zone zone, int line) {
        return switch (zone) {
            case ANY -> true;
            case HEAD -> line < firstProse;
            case EDGE -> line < firstProse || line > lastProse;
        };
    }
}
