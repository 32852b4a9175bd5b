package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Where the holder and the content of a cue stand in the tree. */
final class CueFrame {
    private static final WordList FIRST = WordList.named("first");
    private static final WordList SUPPORT = WordList.named("support-verb");
    private static final WordList STANDING = WordList.named("standing");
    private static final Set<String> OWNER_PREPOSITIONS = Set.of("of", "by", "from", "in", "among");

    private final Sentence sentence;
    private final CueFinder.Cue cue;

    CueFrame(Sentence sentence, CueFinder.Cue cue) {
        this.sentence = sentence;
        this.cue = cue;
    }

    Token token() {
        return cue.token();
    }

    /** Heads of the phrases that may be the holder, likeliest first. */
    List<Token> holders() {
        Token token = cue.token();
        if (token.is("NN")) {
            return nounHolders(token);
        }
        Token verb = token.is("VB") ? token : Grammar.head(sentence, token).orElse(token);
        Optional<Token> subject = Speaking.speaker(sentence, verb);
        if (cue.passive(sentence) && subject.equals(Grammar.subject(sentence, verb)) && !quotedAs(token)) {
            return Grammar.agents(sentence, token);
        }
        return subject.map(List::of).orElse(List.of());
    }

    /** "we", "us", but not "the US". */
    static boolean firstPerson(Token head) {
        return head.is("PRP") && FIRST.has(head.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the holder is the speaker of the words. */
    boolean firstPerson() {
        return holders().stream().anyMatch(CueFrame::firstPerson);
    }

    private boolean quotedAs(Token verb) {
        return (verb.lemma().equals("quote") || verb.lemma().equals("cite"))
                && sentence.children(verb, "prep").stream()
                        .anyMatch(prep -> prep.lemma().equals("as"));
    }

    private List<Token> nounHolders(Token noun) {
        List<Token> found = new ArrayList<>(sentence.children(noun, "poss"));
        found.addAll(sentence.children(noun, "nmod", "compound", "amod").stream()
                .filter(child -> child.form().matches("\\p{Lu}.*"))
                .toList());
        for (Token prep : sentence.children(noun, "prep", "agent")) {
            if (OWNER_PREPOSITIONS.contains(prep.lemma())) {
                found.addAll(sentence.children(prep, "pobj"));
            }
        }
        Grammar.head(sentence, noun).ifPresent(head -> found.addAll(carrier(noun, head)));
        return found;
    }

    /** The subject of the verb that carries a noun cue ("X expressed its readiness"), or the agent of its passive. */
    private List<Token> carrier(Token noun, Token head) {
        Token verb = noun.labelled("pobj", "conj") && head.head() >= 0 ? sentence.token(head.head()) : head;
        if (!verb.is("VB")) {
            return List.of();
        }
        if (Grammar.passive(sentence, verb)) {
            return Grammar.agents(sentence, verb);
        }
        boolean standing = noun.labelled("pobj") && STANDING.has(verb.lemma());
        return standing || SUPPORT.has(verb.lemma())
                ? Grammar.subject(sentence, verb).map(List::of).orElse(List.of())
                : List.of();
    }

    /** Heads of the phrases that say what the position is about, likeliest first. */
    List<Token> contents() {
        return new CueContents(sentence, cue).heads();
    }

    /** The words of the contents. */
    BitSet words(List<Token> contents) {
        BitSet words = new BitSet();
        contents.forEach(content -> words.or(sentence.subtree(content)));
        if (words.get(cue.token().index())) {
            words.andNot(sentence.subtree(cue.token()));
        }
        return words;
    }
}
