package org.parley.workbench.assist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Person;

/** Names of a codebook and cues of the coder's lexicon, found in sentences by surface alone. */
final class NamesAndCues {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.'’-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final int LONGEST_NAME = 6;

    private final Map<String, String> parties = new HashMap<>();
    private final CueLexicon cues = new CueLexicon();

    NamesAndCues(Codebook codebook) {
        Stream.concat(codebook.parties().stream(), codebook.actors().stream()).forEach(this::add);
    }

    private void add(Party party) {
        Stream<String> people = party.people().stream().flatMap(NamesAndCues::names);
        Stream.of(
                        Stream.of(party.name()),
                        party.aliases().stream(),
                        party.metonyms().stream(),
                        party.demonyms().stream(),
                        people)
                .flatMap(each -> each)
                .map(each -> String.join(" ", words(each)))
                .filter(each -> !each.isEmpty())
                .forEach(each -> parties.putIfAbsent(each, party.name()));
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.variants().stream());
    }

    /** Parties named in the words, by name. */
    Set<String> named(String text) {
        List<String> words = words(text.replaceAll("['’]s\\b", ""));
        Set<String> found = new TreeSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                String party = parties.get(String.join(" ", words.subList(from, to)));
                if (party != null) {
                    found.add(party);
                }
            }
        }
        return found;
    }

    /** Whether a word of the text is a form of a verb or noun that puts a position. */
    boolean cued(String text) {
        return words(text).stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .flatMap(NamesAndCues::stems)
                .anyMatch(each -> cues.verb(each).isPresent()
                        || cues.noun(each).isPresent()
                        || cues.adjective(each).isPresent());
    }

    /** The word and what regular endings may have been put to. */
    private static Stream<String> stems(String word) {
        List<String> stems = new ArrayList<>(List.of(word));
        for (String ending : List.of("s", "es", "d", "ed", "ing")) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                String stem = word.substring(0, word.length() - ending.length());
                stems.add(stem);
                stems.add(stem + "e");
            }
        }
        return word.equals("said") ? Stream.of("say") : stems.stream();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
