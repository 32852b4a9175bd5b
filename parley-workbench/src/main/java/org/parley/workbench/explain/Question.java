package org.parley.workbench.explain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Party;

/**
 * A question as the search takes it.
 *
 * @param words its telling words without the names of parties
 * @param parties canonical names of the parties that it names by any of their names
 * @param issues identifiers of the issues whose name or cue words it holds
 */
record Question(String words, Set<String> parties, Set<String> issues) {
    private static final String COMMON = "question-words.txt";

    static Question of(String question, Codebook codebook) {
        Set<String> parties = new TreeSet<>();
        Stream.concat(codebook.parties().stream(), codebook.actors().stream())
                .filter(each -> names(each).anyMatch(name -> mentions(question, name)))
                .forEach(each -> parties.add(each.name()));
        Set<String> issues = new TreeSet<>();
        codebook.issues().stream()
                .filter(each -> words(each).anyMatch(word -> mentions(question, word)))
                .forEach(each -> issues.add(each.id()));
        return new Question(words(question, parties, codebook), parties, issues);
    }

    /** What is asked about without whom; where nothing is left, the parties; where there are none, all of it. */
    private static String words(String question, Set<String> parties, Codebook codebook) {
        String rest = question;
        List<String> names = Stream.concat(codebook.parties().stream(), codebook.actors().stream())
                .filter(each -> parties.contains(each.name()))
                .flatMap(Question::names)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : names) {
            rest = pattern(name).matcher(rest).replaceAll(" ");
        }
        List<String> topic = telling(rest);
        if (!topic.isEmpty()) {
            return String.join(" ", topic);
        }
        return parties.isEmpty() ? question : question + " " + String.join(" ", parties);
    }

    private static List<String> telling(String question) {
        Set<String> common = common();
        return Arrays.stream(question.split("[^\\p{L}\\p{N}]+"))
                .filter(each -> !each.isEmpty())
                .filter(each -> !common.contains(each.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Set<String> common() {
        try (InputStream in = Question.class.getResourceAsStream(COMMON)) {
            if (in == null) {
                throw new ParleyException("The list (" + COMMON + ") must be part of the program.");
            }
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
        } catch (IOException e) {
            throw new ParleyException("The list (" + COMMON + ") must be readable.", e);
        }
    }

    private static Stream<String> names(Party party) {
        Stream<String> people = party.people().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.variants().stream()));
        return Stream.of(
                        Stream.of(party.name()),
                        party.aliases().stream(),
                        party.metonyms().stream(),
                        party.demonyms().stream(),
                        people)
                .flatMap(each -> each);
    }

    private static Stream<String> words(Issue issue) {
        return Stream.concat(Stream.of(issue.id(), issue.name()), issue.cues().stream());
    }

    private static boolean mentions(String question, String name) {
        return !name.isEmpty() && pattern(name).matcher(question).find();
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    }
}
