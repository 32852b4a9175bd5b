package org.parley.web.view;

import java.util.List;
import java.util.Locale;
import org.parley.analysis.matrix.IssuePicture;
import org.parley.analysis.matrix.IssueStatus;
import org.parley.analysis.matrix.Lean;
import org.parley.analysis.matrix.Opposition;
import org.parley.analysis.matrix.Position;

/**
 * Where an issue stands, in a line.
 *
 * @param id issue id
 * @param name printed name
 * @param question what the issue asks
 * @param link page of the issue
 * @param status where it stands
 * @param sentences why, one short sentence each
 * @param gap the widest opposition as a picture; {@link Gap#NONE} if there is none
 * @param redLines red lines of any party that stand
 * @param quotes utterances of all parties
 * @param newest day of the newest, printed; empty if none
 * @param pulse every utterance by day
 */
public record IssueLine(
        String id,
        String name,
        String question,
        String link,
        IssueStatus status,
        List<String> sentences,
        Gap gap,
        int redLines,
        int quotes,
        String newest,
        List<EvidenceStrip.Tick> pulse) {
    private static final int MOST_AGREED = 2;

    public IssueLine {
        sentences = List.copyOf(sentences);
        pulse = List.copyOf(pulse);
    }

    /**
     * Two parties on the scale of an option.
     *
     * @param one who is for it, and where
     * @param other who is against it, and where
     * @param width gap now
     * @param before gap a trend window earlier
     */
    public record Gap(String one, double oneAt, String other, double otherAt, double width, double before) {
        /** No opposition. */
        public static final Gap NONE = new Gap("", 0, "", 0, 0, 0);

        /** Whether there is an opposition. */
        public boolean present() {
            return !one.isEmpty();
        }

        /** The picture in words. */
        public String words() {
            return one + " and " + other + " are " + SupportBar.percent(width) + " apart";
        }
    }

    /** The gap of a picture. */
    public static Gap gap(IssuePicture issue) {
        if (issue.oppositions().isEmpty()) {
            return Gap.NONE;
        }
        Opposition widest = issue.oppositions().get(0);
        double one = widest.one().support().share();
        // Of two rival options the second party's approval of its own counts against the first's.
        boolean rivals = !widest.one().option().equals(widest.other().option());
        double other = rivals
                ? 1 - widest.other().support().share()
                : widest.other().support().share();
        return new Gap(widest.one().party(), one, widest.other().party(), other, issue.gap(), issue.gapBefore());
    }

    /** Why an issue stands where it does. */
    public static List<String> sentences(IssuePicture issue, List<String> speakers, Glossary words) {
        if (!issue.oppositions().isEmpty()) {
            return List.of(clash(issue.oppositions().get(0), words));
        }
        if (!issue.agreedOptions().isEmpty()) {
            List<String> agreed = issue.agreedOptions().stream()
                    .limit(MOST_AGREED)
                    .map(each -> words.option(issue.issue(), each))
                    .toList();
            return List.of(joined(speakers) + " are for " + joined(agreed) + ".");
        }
        return switch (speakers.size()) {
            case 0 -> List.of("No principal has spoken.");
            case 1 -> List.of("Only " + speakers.get(0) + " has spoken.");
            default -> List.of(joined(speakers) + " speak, and do not meet on one option.");
        };
    }

    private static String clash(Opposition clash, Glossary words) {
        Position one = clash.one();
        Position other = clash.other();
        String first = one.party() + " is for " + words.option(one.issue(), one.option()) + "; ";
        if (!one.option().equals(other.option())) {
            return first + other.party() + " is for " + words.option(other.issue(), other.option()) + ".";
        }
        if (other.redLine()) {
            return first + other.party() + " rules it out.";
        }
        return first + other.party() + (other.lean() == Lean.AGAINST ? " is against it." : " is divided.");
    }

    /** "A, B and C". */
    public static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Class of the status mark. */
    public String ink() {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
