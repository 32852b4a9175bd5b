package org.parley.reading.text;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lines of a text that are not the article: navigation crumbs, share bars, tables of contents, shop boxes,
 * related posts, newsletter boxes, comment threads, reply forms. Only whole lines are found, and only by what they say
 * and where they stand; running text is never dropped except in a comment thread or a shop's box. O(lines x rules).
 */
public final class ClutterFinder {
    private static final int MOST_LABELS = 40;
    private static final Set<ClutterRule.Action> TAIL = EnumSet.of(ClutterRule.Action.TAIL);
    private static final Set<ClutterRule.Action> PITCH = EnumSet.of(ClutterRule.Action.PITCH);
    private static final Set<ClutterRule.Action> DROPS = EnumSet.complementOf(EnumSet.of(ClutterRule.Action.PITCH));
    private final List<ClutterRule> rules;

    /** The finder with the shipped rules. */
    public ClutterFinder() {
        rules = ClutterRules.load();
    }

    /** Indices of the lines to drop. */
    public BitSet find(List<TextLine> lines) {
        Zones zones = Zones.of(lines);
        BitSet dropped = new BitSet(lines.size());
        int end = tailStart(lines, zones);
        dropped.set(end, lines.size());
        for (int i = 0; i < end; i = dropped.nextClearBit(i + 1)) {
            apply(lines, i, end, zones, dropped);
        }
        HeadClutter.drop(lines, zones, dropped);
        dropRepeatedTailLabels(lines, dropped);
        return dropped;
    }

    private int tailStart(List<TextLine> lines, Zones zones) {
        for (int i = zones.firstProse() + 1; i < lines.size(); i++) {
            if (rule(lines, i, zones, TAIL).isPresent()) {
                return i;
            }
        }
        return lines.size();
    }

    private Optional<ClutterRule> rule(List<TextLine> lines, int i, Zones zones, Set<ClutterRule.Action> actions) {
        for (ClutterRule rule : rules) {
            if (actions.contains(rule.action()) && zones.holds(rule.zone(), i) && rule.matches(lines.get(i))) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private void apply(List<TextLine> lines, int i, int end, Zones zones, BitSet dropped) {
        Optional<ClutterRule> found = rule(lines, i, zones, DROPS);
        if (found.isEmpty()) {
            return;
        }
        dropped.set(i);
        switch (found.get().action()) {
            case SECTION -> dropSection(lines, i, i < zones.firstProse() ? i + 1 : end, dropped);
            case CONTENTS -> dropContents(lines, i, end, dropped);
            case SHOP -> dropShop(lines, i, end, zones, dropped);
            case LINE, TAIL, PITCH -> {}
        }
    }

    private static void dropSection(List<TextLine> lines, int heading, int end, BitSet dropped) {
        for (int i = heading + 1; i < Math.min(end, heading + MOST_LABELS); i++) {
            boolean resumes =
                    i + 1 < end && !lines.get(i).item() && lines.get(i + 1).prose();
            if (lines.get(i).prose() || lines.get(i).words().endsWith(".") || resumes) {
                return;
            }
            dropped.set(i);
        }
    }

    private static void dropContents(List<TextLine> lines, int heading, int end, BitSet dropped) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = heading + 1; i < end; i++) {
            last.put(unnumbered(lines.get(i)), i);
        }
        for (int i = heading + 1; i < Math.min(end, heading + MOST_LABELS); i++) {
            if (lines.get(i).prose() || last.getOrDefault(unnumbered(lines.get(i)), i) == i) {
                return;
            }
            dropped.set(i);
        }
    }

    private static String unnumbered(TextLine line) {
        return line.bare().replaceFirst("^(\\d+ )+", "");
    }

    private void dropShop(List<TextLine> lines, int button, int end, Zones zones, BitSet dropped) {
        int product = button - 1;
        if (product < 0 || lines.get(product).prose() || lines.get(product).endsSentence()) {
            return;
        }
        dropped.set(product);
        if (product > 0 && rule(lines, product - 1, zones, PITCH).isPresent()) {
            dropped.set(product - 1);
        }
        String name = TextLine.bare(lines.get(product).words().split("[:–—|(]")[0]);
        if (button + 1 < end && !name.isEmpty() && (lines.get(button + 1).bare() + " ").startsWith(name + " ")) {
            dropped.set(button + 1);
        }
    }

    /** The name beside an author's picture: a label printed twice below the last running text, clutter after it. */
    private static void dropRepeatedTailLabels(List<TextLine> lines, BitSet dropped) {
        int last = dropped.previousClearBit(lines.size() - 1);
        boolean clutterBelow = last < lines.size() - 1;
        while (clutterBelow
                && last > 0
                && isLabel(lines.get(last))
                && lines.get(last).bare().equals(lines.get(last - 1).bare())) {
            dropped.set(last - 1, last + 1);
            last = dropped.previousClearBit(last);
        }
    }

    private static boolean isLabel(TextLine line) {
        return !line.prose() && !line.item() && !line.endsSentence();
    }
}
