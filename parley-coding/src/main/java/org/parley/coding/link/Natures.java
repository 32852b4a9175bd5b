package org.parley.coding.link;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.coding.lexicon.WordList;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;

/**
 * What is good or bad about the options of a codebook by their names alone: a wrong done to somebody (violations, attacks, a
 * siege), the end of a burden (a siege lifted), a cession, or the silence of arms (a truce, an end of the war).
 */
public final class Natures {
    private static final Set<String> HARM = stems("harm");
    private static final Set<String> CALM = stems("calm");
    private static final Set<String> VIOLENCE = stems("violence");
    private static final Set<String> FLIP = stems("flip");
    private static final Set<String> SOLDIERLY = stems("soldierly");
    private static final Set<String> CEDING = stems("ceding");
    private static final Set<String> ENDING = stems("ending");
    private static final Set<String> BURDEN = stems("burden");

    private final Set<String> wrongs = new HashSet<>();
    private final Set<String> calms = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> cessions = new HashSet<>();

    /** Reads the ids, labels and descriptions of the codebook. */
    public Natures(Codebook codebook) {
        for (Issue issue : codebook.issues()) {
            for (Option option : issue.options()) {
                String key = issue.id() + "/" + option.id();
                if (ended(option)) {
                    ends.add(key);
                } else if (wrong(option)) {
                    wrongs.add(key);
                }
                if (calm(option)) {
                    calms.add(key);
                }
                if (any(CEDING::contains, option.label(), option.id())) {
                    cessions.add(key);
                }
            }
        }
    }

    /** Whether the option is a wrong. */
    public boolean wrong(Link link) {
        return wrongs.contains(link.issue() + "/" + link.option());
    }

    /** Whether the option is that arms fall silent. */
    public boolean calm(Link link) {
        return calms.contains(link.issue() + "/" + link.option());
    }

    /** Whether the option is that a burden ends: a siege lifted, sanctions eased. */
    public boolean end(Link link) {
        return ends.contains(link.issue() + "/" + link.option());
    }

    /** Whether the option is that something is given up. */
    public boolean cession(Link link) {
        return cessions.contains(link.issue() + "/" + link.option());
    }

    /** A strike on soldiers is one's own success as often as another's wrong. */
    private static boolean wrong(Option option) {
        return any(HARM::contains, option.label(), option.description(), option.id())
                && !any(SOLDIERLY::contains, option.label());
    }

    private static boolean ended(Option option) {
        return any(ENDING::contains, option.label()) && any(BURDEN::contains, option.label());
    }

    private static boolean calm(Option option) {
        boolean ended = any(FLIP::contains, option.label()) && any(VIOLENCE::contains, option.label());
        boolean silent = any(CALM::contains, option.label(), option.id());
        return ended || (silent && !any(HARM::contains, option.label(), option.id()));
    }

    private static boolean any(Predicate<String> wanted, String... texts) {
        return Stream.of(texts)
                .flatMap(text -> Phrase.of(text.replace('-', ' ')).stems().stream())
                .anyMatch(wanted);
    }

    private static Set<String> stems(String list) {
        Set<String> stems = new HashSet<>();
        WordList.named(list).words().forEach(word -> stems.add(Stem.of(word)));
        return Set.copyOf(stems);
    }
}
