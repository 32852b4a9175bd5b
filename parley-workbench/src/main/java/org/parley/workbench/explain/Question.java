package org.parley.workbench.explain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param words its telling words, and the canonical names of the parties that it names
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
        List<String> words = new ArrayList<>(telling(question));
        parties.stream().filter(each -> !mentions(question, each)).forEach(words::add);
        return new Question(words.isEmpty() ? question : String.join(" ", words), parties, issues);
    }

    private static List<String> telling(String question) {
        Set<String> common = common();
        return Arrays.stream(question.split("[^\\p{L}\\p{N}]+"))
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
        return !name.isEmpty()
                && Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(question)
                        .find();
    }
}
