package org.parley.reading.text;

import java.util.List;

/** The first and the last line of running text: the head lies before, the tail after. Without any, all is head. */
record Zones(int firstProse, int lastProse) {
    static Zones of(List<TextLine> lines) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).prose()) {
            first++;
        }
        int last = lines.size() - 1;
        while (last > first && !lines.get(last).prose()) {
            last--;
        }
        return new Zones(first, last);
    }

    boolean holds(ClutterRule.Zone zone, int line) {
        return switch (zone) {
            case ANY -> true;
            case HEAD -> line < firstProse;
            case EDGE -> line < firstProse || line > lastProse;
        };
    }
}
