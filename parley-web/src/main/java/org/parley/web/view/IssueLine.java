package org.parley.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
 * @param why why, as the phrases of a sentence
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
        List<Phrase> why,
        Gap gap,
        int redLines,
        int quotes,
        String newest,
        List<EvidenceStrip.Tick> pulse) {
    private static final int MOST_AGREED = 2;

    public IssueLine {
        why = List.copyOf(why);
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

    /** Words of a sentence; those that name an option are set apart. */
    public record Phrase(String words, boolean option) {}

    /** Why an issue stands where it does, as the phrases of a sentence. */
    public static List<Phrase> why(IssuePicture issue, List<String> speakers, Glossary words) {
        if (!issue.oppositions().isEmpty()) {
            return clash(issue.oppositions().get(0), words);
        }
        if (!issue.agreedOptions().isEmpty()) {
            return agreed(issue, speakers, words);
        }
        String sentence = switch (speakers.size()) {
            case 0 -> "No principal has spoken.";
            case 1 -> "Only " + speakers.get(0) + " has spoken.";
            default -> joined(speakers) + " speak, and do not meet on one option.";
        };
        return List.of(new Phrase(sentence, false));
    }

    private static List<Phrase> agreed(IssuePicture issue, List<String> speakers, Glossary words) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(new Phrase(joined(speakers) + " are for ", false));
        for (String option : issue.agreedOptions().stream().limit(MOST_AGREED).toList()) {
            if (phrases.size() > 1) {
                phrases.add(new Phrase(" and ", false));
            }
            phrases.add(new Phrase(words.option(issue.issue(), option), true));
        }
        phrases.add(new Phrase(".", false));
        return phrases;
    }

    private static List<Phrase> clash(Opposition clash, Glossary words) {
        Position one = clash.one();
        Position other = clash.other();
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(new Phrase(one.party() + " is for ", false));
        phrases.add(new Phrase(words.option(one.issue(), one.option()), true));
        if (!one.option().equals(other.option())) {
            phrases.add(new Phrase("; " + other.party() + " is for ", false));
            phrases.add(new Phrase(words.option(other.issue(), other.option()), true));
            phrases.add(new Phrase(".", false));
        } else if (other.redLine()) {
            phrases.add(new Phrase("; " + other.party() + " rules it out.", false));
        } else {
            String stance = other.lean() == Lean.AGAINST ? " is against it." : " is divided.";
            phrases.add(new Phrase("; " + other.party() + stance, false));
        }
        return phrases;
    }

    /** The sentence without its marks. */
    public String sentence() {
        return why.stream().map(Phrase::words).collect(Collectors.joining());
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
