package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Where in the tree it stands what a cue's position is about. */
final class CueContents {
    private static final WordList SUPPORT = WordList.named("support-verb");
    private static final Set<String> TOPIC = Set.of("on", "over", "against", "regarding", "about", "for");
    private static final Set<String> OF = Set.of("to", "of");
    private static final Set<String> JUDGED = Set.of("of", "for", "over");

    private final Sentence sentence;
    private final CueFinder.Cue cue;

    CueContents(Sentence sentence, CueFinder.Cue cue) {
        this.sentence = sentence;
        this.cue = cue;
    }

    /** Heads of the phrases that say what the position is about, clauses before objects before prepositional phrases. */
    List<Token> heads() {
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
        if (token.labelled("csubj") && token.head() >= 0) {
            found.clear();
            found.addAll(sentence.children(sentence.token(token.head()), "xcomp", "ccomp", "attr", "advcl", "acomp"));
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
            Grammar.head(sentence, token).ifPresent(head -> {
                found.addAll(subjectOfCarrier(token, head));
                found.addAll(infinitive(token, head));
                found.addAll(beside(token, head));
            });
        }
        if (found.isEmpty() && cue.entry().cue().neutral() && token.is("VB")) {
            found.addAll(astray(token));
        }
        found.sort(Comparator.comparingInt(CueContents::rank));
        if (accused(found) || partOfVerb(found)) {
            found.removeIf(child -> child.labelled("dobj"));
        }
        boolean clause = !found.isEmpty() && found.get(0).labelled("ccomp", "xcomp") && token.is("VB");
        if (clause) {
            found.removeIf(child -> child.labelled("dobj"));
        }
        return found;
    }

    /** "accused them of lying", "blamed them for it": what they are blamed or praised for is the matter, not they. */
    private boolean accused(List<Token> contents) {
        boolean judging = cue.entry().cue() == CueClass.CRITICISE || cue.entry().cue() == CueClass.PRAISE;
        return judging
                && contents.stream().anyMatch(child -> child.labelled("prep") && JUDGED.contains(child.lemma()))
                && contents.stream().anyMatch(child -> child.labelled("dobj"));
    }

    /** "tied the release to a withdrawal": the phrase that belongs to the verb is the matter. */
    private boolean partOfVerb(List<Token> contents) {
        return contents.stream().anyMatch(child -> child.labelled("prep") && phrasal(child));
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
        if (cue.passive(sentence) && child.labelled("nsubjpass")) {
            return true;
        }
        if (child.labelled("ccomp", "xcomp", "dobj", "attr", "oprd", "acomp")) {
            return !token.is("NN");
        }
        if (token.is("IN")) {
            return child.labelled("pobj", "pcomp");
        }
        if (child.labelled("acl", "relcl") && token.is("NN")) {
            return true;
        }
        if (child.labelled("prep", "agent") && !child.lemma().equals("by")) {
            return cue.entry().frames().contains(child.lemma())
                    || phrasal(child)
                    || (token.is("NN") && (TOPIC.contains(child.lemma()) || OF.contains(child.lemma())))
                    || child.lemma().equals("as");
        }
        if (marked(child)) {
            return true;
        }
        return child.labelled("advcl")
                && token.is("JJ")
                && !sentence.children(child, "aux").isEmpty();
    }

    /** What follows a verb of saying that the parser left without content: the first finite verb after it. */
    private List<Token> astray(Token verb) {
        for (int i = verb.index() + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            if (token.tag().matches("VB[DPZ]|MD") && !token.labelled("aux", "auxpass", "relcl", "acl", "conj")) {
                return List.of(token);
            }
        }
        return List.of();
    }

    /** "called for the prisoners to be freed": the clause that the particle opens. */
    private boolean marked(Token clause) {
        return cue.token().is("VB")
                && sentence.children(clause, "mark").stream().anyMatch(this::phrasal);
    }

    /** "cast doubt on the truce": the preposition hangs on the verb that carries the noun. */
    private List<Token> beside(Token noun, Token carrier) {
        boolean carried = noun.labelled("dobj") && SUPPORT.has(carrier.lemma());
        return carried
                ? sentence.children(carrier, "prep").stream()
                        .filter(prep -> prep.index() > noun.index() && TOPIC.contains(prep.lemma()))
                        .toList()
                : List.of();
    }

    /** "made an appeal to all to lay down arms": the infinitive hangs on the verb that carries the noun. */
    private List<Token> infinitive(Token noun, Token carrier) {
        boolean carried = noun.labelled("dobj") && SUPPORT.has(carrier.lemma());
        return carried
                ? sentence.children(carrier, "advcl", "xcomp").stream()
                        .filter(clause -> clause.index() > noun.index()
                                && sentence.children(clause, "aux").stream()
                                        .anyMatch(aux -> aux.lemma().equals("to")))
                        .toList()
                : List.of();
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
}
