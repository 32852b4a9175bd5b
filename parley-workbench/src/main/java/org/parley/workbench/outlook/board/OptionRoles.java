package org.parley.workbench.outlook.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;

/**
 * Which options of a codebook play which part: by the words of identifier or label, else by the first cues. A part that no
 * option plays is said, not guessed.
 */
public final class OptionRoles {
    private static final int FIRST_CUES = 3;

    private final Map<String, Found> found = new LinkedHashMap<>();

    OptionRoles(Codebook codebook, Lexicon lexicon) {
        lexicon.roles().forEach((name, role) -> {
            List<Played> named = played(codebook, (issue, option) -> named(option, role));
            List<Played> cued = named.isEmpty() ? played(codebook, (issue, option) -> cued(option, role)) : List.of();
            String how = !named.isEmpty() ? "by name" : !cued.isEmpty() ? "by cue" : "not found";
            found.put(name, new Found(name, how, named.isEmpty() ? cued : named));
        });
    }

    /** An option that plays a part. */
    public record Played(String issue, String option, String label) {}

    /**
     * The options of a part.
     *
     * @param role name of the part
     * @param how "by name", "by cue" or "not found"
     * @param options in the order of the codebook
     */
    public record Found(String role, String how, List<Played> options) {
        public Found {
            options = List.copyOf(options);
        }
    }

    /** Every part, in the order of the lexicon. */
    public List<Found> all() {
        return List.copyOf(found.values());
    }

    /** Whether an option plays a part. */
    boolean plays(String role, String issue, String option) {
        Found part = found.get(role);
        return part != null
                && part.options().stream()
                        .anyMatch(each ->
                                each.issue().equals(issue) && each.option().equals(option));
    }

    /** Whether no option plays it. */
    boolean missing(String role) {
        Found part = found.get(role);
        return part == null || part.options().isEmpty();
    }

    private static List<Played> played(Codebook codebook, BiPredicate<Issue, Option> rule) {
        List<Played> played = new ArrayList<>();
        for (Issue issue : codebook.issues()) {
            for (Option option : issue.options()) {
                if (rule.test(issue, option)) {
                    played.add(new Played(issue.id(), option.id(), option.label()));
                }
            }
        }
        return played;
    }

    private static boolean named(Option option, Lexicon.Role role) {
        boolean words = role.words().in(option.id()) || role.words().in(option.label());
        return words && !role.not().in(option.id()) && !role.not().in(option.label());
    }

    private static boolean cued(Option option, Lexicon.Role role) {
        return option.cues().stream().limit(FIRST_CUES).anyMatch(role::fits)
                && !role.not().in(option.label());
    }
}
