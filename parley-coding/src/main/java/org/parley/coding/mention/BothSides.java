package org.parley.coding.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** "Both sides", "neither party", "the two delegations": the two principals that the document names most. */
final class BothSides {
    private static final WordList BOTH = WordList.named("both");
    private static final WordList NOUN = WordList.named("both-noun");
    private static final WordList DOCUMENT = WordList.named("document");
    private static final WordList SIDE = WordList.named("side");

    private final List<Actor> two;

    BothSides(List<String> principals, List<List<Mention>> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        mentions.forEach(sentence ->
                sentence.forEach(mention -> counts.merge(mention.name().party(), 1, Integer::sum)));
        List<String> ranked = new ArrayList<>(principals.isEmpty() ? List.copyOf(counts.keySet()) : principals);
        ranked.removeIf(party -> !counts.containsKey(party));
        ranked.sort(Comparator.<String>comparingInt(party -> -counts.getOrDefault(party, 0))
                .thenComparing(Comparator.naturalOrder()));
        this.two = ranked.size() < 2
                ? List.of()
                : ranked.subList(0, 2).stream()
                        .map(party -> new Actor(party, ""))
                        .toList();
    }

    /** The two principals; empty if the document names fewer. */
    List<Actor> two() {
        return two;
    }

    /** The two principals if the noun phrase means both, else nothing. */
    List<Actor> resolve(Sentence sentence, Token head) {
        return meant(sentence, head) ? two : List.of();
    }

    /** Whether the noun phrase means two: two sides, both of them, the two delegations, a joint statement. */
    static boolean meant(Sentence sentence, Token head) {
        String form = head.form().toLowerCase(Locale.ROOT);
        boolean joint = DOCUMENT.has(head.lemma())
                && sentence.children(head).stream()
                        .anyMatch(child -> child.lemma().equals("joint"));
        if (joint || (NOUN.has(head.lemma()) && counted(sentence, head))) {
            return true;
        }
        if (SIDE.has(head.lemma()) || SIDE.has(form)) {
            boolean plain = head.tag().equals("NNS")
                    && sentence.children(head, "det").stream()
                            .anyMatch(det -> det.lemma().equals("the"))
                    && sentence.children(head, "nmod", "compound", "poss").isEmpty();
            return counted(sentence, head) || plain;
        }
        boolean word = form.equals("both") || form.equals("neither") || form.equals("each") || theTwo(sentence, head);
        boolean alone = head.labelled("nsubj")
                || (head.is("DT") && !sentence.children(head, "prep").isEmpty());
        return word && alone && !ofWhich(sentence, head);
    }

    /** Whether the noun is one of a side, which a process has two of, rather than of people of whom any two can be meant. */
    static boolean sides(Token head) {
        return SIDE.has(head.lemma());
    }

    private static boolean ofWhich(Sentence sentence, Token head) {
        return sentence.children(head, "prep").stream()
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .anyMatch(object -> object.is("W"));
    }

    private static boolean counted(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .anyMatch(child -> BOTH.has(child.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean theTwo(Sentence sentence, Token head) {
        return head.form().equalsIgnoreCase("two")
                && sentence.children(head, "det").stream()
                        .anyMatch(det -> det.lemma().equals("the"));
    }
}
