package org.parley.coding.statement;

import java.util.List;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Words of the lexicon that put no position where they stand: another sense, a purpose, an obligation, nobody's view. */
final class FalseCue {
    private static final WordList LEAVING = WordList.named("leaving");
    private static final WordList DEAL = WordList.named("deal");
    private static final WordList OBLIGATION = WordList.named("obligation");

    private FalseCue() {}

    /** Whether the cue puts no position of its subject. */
    static boolean is(Sentence sentence, CueFinder.Cue cue, CueFrame frame, List<Token> contents) {
        return (contents.isEmpty() ? needsContent(cue) : otherSense(cue, contents.get(0)))
                || impersonal(cue, frame, contents)
                || withdrawal(sentence, cue, frame, contents)
                || purpose(sentence, cue.token())
                || (obliged(sentence, cue.token()) && !frame.firstPerson());
    }

    /** "will withdraw its troops from the town" breaks off nothing: only from talks and deals does one walk away. */
    private static boolean withdrawal(Sentence sentence, CueFinder.Cue cue, CueFrame frame, List<Token> contents) {
        return LEAVING.has(cue.entry().lemma())
                && (!sentence.children(cue.token(), "dobj").isEmpty()
                        || frame.words(contents).stream()
                                .mapToObj(sentence::token)
                                .noneMatch(word -> DEAL.has(word.lemma())));
    }

    private static boolean needsContent(CueFinder.Cue cue) {
        return cue.token().is("NN") || cue.entry().cue().neutral();
    }

    /** "held a rally" is not "held that": a cue that takes clauses only is none with a noun as its object. */
    private static boolean otherSense(CueFinder.Cue cue, Token content) {
        return cue.token().is("VB")
                && !cue.entry().frames().contains("object")
                && content.labelled("dobj")
                && content.is("NN");
    }

    /** "it was clear that": nobody's view. */
    private static boolean impersonal(CueFinder.Cue cue, CueFrame frame, List<Token> contents) {
        return cue.state()
                && frame.holders().stream().anyMatch(head -> head.form().equalsIgnoreCase("it"))
                && contents.stream().anyMatch(content -> content.labelled("ccomp"))
                && cue.token().lemma().equals("clear");
    }

    /** "closed the road to begin repairs", "asked about it, they ...": what a deed is for or follows is no statement. */
    private static boolean purpose(Sentence sentence, Token cue) {
        boolean subjectless = cue.is("VB")
                && cue.labelled("advcl")
                && sentence.children(cue, "nsubj", "nsubjpass").isEmpty();
        boolean asked = cue.lemma().equals("ask") && cue.tag().equals("VBN");
        return subjectless
                && (asked
                        || sentence.children(cue, "aux").stream()
                                .anyMatch(aux -> aux.lemma().equals("to")));
    }

    /** "Ruritania must accept", "has to come and sign": what somebody has to do is nothing that they said, unless "yet". */
    private static boolean obliged(Sentence sentence, Token cue) {
        Token at = cue;
        while (at.labelled("conj")
                && at.head() >= 0
                && Grammar.auxiliaries(sentence, at).isEmpty()) {
            at = sentence.token(at.head());
        }
        boolean haveTo = at.labelled("xcomp")
                && Grammar.head(sentence, at)
                        .filter(head -> head.lemma().equals("have") || OBLIGATION.has(head.lemma()))
                        .filter(head -> sentence.children(head, "advmod").stream()
                                .noneMatch(adverb -> adverb.lemma().equals("yet")))
                        .isPresent();
        boolean modal = Grammar.auxiliaries(sentence, at).stream().anyMatch(OBLIGATION::has);
        return cue.is("VB") && (haveTo || modal);
    }
}
