package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Where the holder and the content of a cue stand in the tree. */
final class CueFrame {
    private static final WordList SUPPORT = WordList.named("support-verb");
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
        boolean passive = token.is("VB") && Grammar.passive(sentence, token);
        if (passive && subject.equals(Grammar.subject(sentence, verb)) && !quotedAs(token)) {
            return Grammar.agents(sentence, token);
        }
        return subject.map(List::of).orElse(List.of());
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
        return SUPPORT.has(verb.lemma())
                ? Grammar.subject(sentence, verb).map(List::of).orElse(List.of())
                : List.of();
    }

    /** Heads of the phrases that say what the position is about, clauses before objects before prepositional phrases. */
    List<Token> contents() {
        Token token = cue.token();
        List<Token> found = new ArrayList<>();
        Optional<Token> speaker = token.is("VB") ? Speaking.speaker(sentence, token) : Optional.empty();
        for (Token child : sentence.children(token)) {
            if (content(token, child) && !speaker.equals(Optional.of(child))) {
                found.add(child);
            }
            if (child.labelled("acomp", "oprd") && phrasal(child)) {
                found.addAll(sentence.children(child, "ccomp", "xcomp"));
                found.remove(child);
            }
        }
        if (token.is("VB") && (found.isEmpty() || token.labelled("parataxis", "meta"))) {
            List<Token> around = aroundParenthesis(token);
            if (!around.isEmpty()) {
                found.clear();
                found.addAll(around);
            }
        }
        if (found.isEmpty() && token.labelled("conj") && token.head() >= 0) {
            for (Token child : sentence.children(sentence.token(token.head()))) {
                if (child.labelled("dobj", "ccomp", "xcomp") && child.index() > token.index()) {
                    found.add(child);
                }
            }
        }
        if (token.is("NN") && (found.isEmpty() || cue.entry().cue().neutral())) {
            found.clear();
            found.addAll(predicate(token));
        }
        if (found.isEmpty() && token.is("NN") && !cue.entry().cue().neutral()) {
            Grammar.head(sentence, token).ifPresent(head -> found.addAll(subjectOfCarrier(token, head)));
        }
        found.sort(Comparator.comparingInt(CueFrame::rank));
        boolean clause = !found.isEmpty() && found.get(0).labelled("ccomp", "xcomp") && token.is("VB");
        if (clause) {
            found.removeIf(child -> child.labelled("dobj"));
        }
        return found;
    }

    private static int rank(Token content) {
        return switch (content.label()) {
            case "ccomp" -> 0;
            case "xcomp" -> 1;
            case "dobj", "nsubjpass" -> 2;
            case "acl", "relcl" -> 3;
            default -> 4;
        };
    }

    private boolean phrasal(Token child) {
        return cue.entry().lemma().endsWith("+" + child.lemma());
    }

    /** "X is so, he said, but ...": the content of a parenthetical verb of saying is the clause it hangs on. */
    private List<Token> aroundParenthesis(Token token) {
        boolean parenthetical =
                token.labelled("parataxis", "dep", "ccomp", "advcl", "meta", "conj") && token.head() >= 0;
        if (!parenthetical) {
            return List.of();
        }
        Token head = sentence.token(token.head());
        boolean inserted = head.index() < token.index() || token.labelled("parataxis", "meta", "dep");
        return head.is("VB") && inserted ? List.of(head) : List.of();
    }

    private boolean content(Token token, Token child) {
        if (token.is("VB") && Grammar.passive(sentence, token) && child.labelled("nsubjpass")) {
            return true;
        }
        if (child.labelled("ccomp", "xcomp", "dobj", "attr", "oprd", "acomp")) {
            return !token.is("NN");
        }
        if (child.labelled("acl", "relcl") && token.is("NN")) {
            return true;
        }
        if (child.labelled("prep", "agent") && !child.lemma().equals("by")) {
            return cue.entry().frames().contains(child.lemma())
                    || cue.entry().lemma().endsWith("+" + child.lemma())
                    || (token.is("NN")
                            && Set.of("on", "over", "against", "regarding", "about", "for", "to", "of")
                                    .contains(child.lemma()))
                    || child.lemma().equals("as");
        }
        return child.labelled("advcl")
                && token.is("JJ")
                && !sentence.children(child, "aux").isEmpty();
    }

    /** "Their aim is to leave", "their line is that ...": what the noun is said to be. */
    private List<Token> predicate(Token noun) {
        Optional<Token> be = noun.labelled("nsubj")
                ? Grammar.head(sentence, noun).filter(verb -> verb.lemma().equals("be"))
                : Optional.empty();
        return be.map(verb -> sentence.children(verb, "ccomp", "xcomp")).orElse(List.of());
    }

    private List<Token> subjectOfCarrier(Token noun, Token head) {
        Token verb = noun.labelled("pobj") && head.head() >= 0 ? sentence.token(head.head()) : head;
        if (verb.is("VB") && Grammar.passive(sentence, verb)) {
            return sentence.children(verb, "nsubjpass");
        }
        return List.of();
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
