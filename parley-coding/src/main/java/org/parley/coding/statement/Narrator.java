package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;

/**
 * Texts in the first person: a statement, a speech, an interview without quotation marks. If many sentences outside
 * quotation marks say "I" or "we", all that is no question is said by the person whose interview or statement the opening
 * names.
 */
final class Narrator {
    private static final WordList SPEECH = WordList.named("speech-noun");
    private static final WordList FIRST = WordList.named("first");
    private static final int FEWEST = 4;
    private static final int SHARE = 6;
    private static final int OPENING = 2;

    private final ActorResolver resolver;
    private final List<Sentence> sentences;
    private final List<Quotation> quoted;

    Narrator(ActorResolver resolver, List<Sentence> sentences, List<Quotation> quoted) {
        this.resolver = resolver;
        this.sentences = sentences;
        this.quoted = quoted;
    }

    /**
     * Every sentence that the narrator says, as a quotation; none if the text is not in the first person. Whom the title
     * names as the speaker needs fewer sentences of that kind.
     */
    List<Quotation> told(List<Actor> byline) {
        List<Sentence> plain = sentences.stream()
                .filter(sentence -> sentence.prose()
                        && quoted.stream()
                                .noneMatch(quotation -> quotation.span().overlaps(sentence.span())))
                .toList();
        long first = plain.stream().filter(Narrator::firstPerson).count();
        int ease = byline.isEmpty() ? 1 : 2;
        if (first * ease < FEWEST || first * SHARE * ease < plain.size()) {
            return List.of();
        }
        List<Actor> narrator = byline.isEmpty() ? narrator() : byline;
        Set<Integer> asked = asked();
        List<Quotation> told = new ArrayList<>();
        if (!narrator.isEmpty()) {
            for (Sentence sentence : plain) {
                if (!asked.contains(sentence.passage()) && !Grammar.question(sentence)) {
                    told.add(new Quotation(sentence.span(), narrator));
                }
            }
        }
        return told;
    }

    /** Passages that end in a question: whoever asks, not whoever answers, speaks them. */
    private Set<Integer> asked() {
        Map<Integer, Boolean> asks = new HashMap<>();
        sentences.forEach(sentence -> asks.put(sentence.passage(), Grammar.question(sentence)));
        Set<Integer> asked = new HashSet<>();
        asks.forEach((passage, question) -> {
            if (question) {
                asked.add(passage);
            }
        });
        return asked;
    }

    private static boolean firstPerson(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.labelled("nsubj", "nsubjpass", "poss", "dobj")
                        && token.is("PRP")
                        && FIRST.has(token.form().toLowerCase(Locale.ROOT)));
    }

    /** The first person named in a title or opening sentence that speaks of an interview, a statement or a speech. */
    private List<Actor> narrator() {
        return Byline.of(sentences.subList(0, Math.min(OPENING, sentences.size())), resolver, SPEECH);
    }
}
