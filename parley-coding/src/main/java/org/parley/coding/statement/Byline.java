package org.parley.coding.statement;

import java.util.List;
import java.util.Locale;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Whom a title names as the one who speaks the text: "Interview with Rupert Hentzau", "Statement by Minister Hentzau". */
public final class Byline {
    private static final WordList INTERVIEW = WordList.named("interview");

    private Byline() {}

    /** Whether a title speaks of an interview, a statement or the like; no parse is needed to ask. */
    public static boolean announced(String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}&-]+")) {
            if (INTERVIEW.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** The person whom the sentences of a title name; empty if they speak of no interview or name nobody known. */
    public static List<Actor> of(List<Sentence> title, ActorResolver resolver) {
        return of(title, resolver, INTERVIEW);
    }

    static List<Actor> of(List<Sentence> sentences, ActorResolver resolver, WordList vehicle) {
        for (Sentence sentence : sentences) {
            boolean speech = sentence.tokens().stream()
                    .anyMatch(token -> vehicle.has(token.lemma())
                            || vehicle.has(token.form().toLowerCase(Locale.ROOT)));
            if (!speech) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                List<Actor> who = token.is("NNP") ? resolver.resolve(sentence, token) : List.of();
                if (who.size() == 1
                        && !who.get(0).speaker().isEmpty()
                        && !who.get(0).speaker().equals(Actor.UNNAMED)) {
                    return who;
                }
            }
        }
        return List.of();
    }
}
