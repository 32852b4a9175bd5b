package org.parley.coding.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * People whom the codebook does not know but the text introduces: "Ruritanian Foreign Minister Rupert Hentzau", "Rupert
 * Hentzau, spokesman for the Ruritanian army". Their surname then stands for the party in the whole document.
 */
final class IntroducedPeople {
    private static final WordList LEADER = WordList.named("leader");
    private static final WordList OFFICIAL = WordList.named("official");

    private static final WordList LEADING = WordList.named("leading");

    private final Map<String, Actor> bySurname = new HashMap<>();

    IntroducedPeople(List<Sentence> sentences, List<List<Mention>> mentions) {
        for (Sentence sentence : sentences) {
            List<Mention> here = mentions.get(sentence.number());
            for (Token token : sentence.tokens()) {
                if (token.is("NNP") && here.stream().noneMatch(mention -> mention.covers(token.index()))) {
                    learn(sentence, token, here);
                }
            }
        }
    }

    private void learn(Sentence sentence, Token head, List<Mention> here) {
        boolean part = head.labelled("compound")
                && head.head() >= 0
                && sentence.token(head.head()).is("NNP");
        if (part || role(head)) {
            return;
        }
        String party = before(sentence, head, here);
        if (party.isEmpty()) {
            party = beside(sentence, head, here);
        }
        String name = fullName(sentence, head);
        if (!party.isEmpty() && head.form().length() > 2) {
            bySurname.putIfAbsent(head.form(), new Actor(party, name));
        }
    }

    private static boolean role(Token token) {
        return LEADER.has(token.lemma()) || OFFICIAL.has(token.lemma());
    }

    /** "Ruritanian Foreign Minister X", "Ruritania's negotiator X": a party and a title just before the name. */
    private static String before(Sentence sentence, Token head, List<Mention> here) {
        int first = firstOfName(sentence, head);
        int i = first - 1;
        boolean title = false;
        while (i >= 0 && i >= first - 8) {
            Token token = sentence.token(i);
            title |= role(token);
            for (Mention mention : here) {
                if (mention.covers(i)) {
                    return title && mention.name().kind() != Name.Kind.PERSON
                            ? mention.name().party()
                            : "";
                }
            }
            if (!(token.is("NN") || token.is("JJ") || token.is("POS") || token.is("HYPH") || token.is("VBG"))) {
                return "";
            }
            i--;
        }
        return "";
    }

    /** "X, spokesman for Ruritania", "X, who leads the front": a party in the phrase beside the name. */
    private static String beside(Sentence sentence, Token head, List<Mention> here) {
        for (Token beside : sentence.children(head, "appos", "relcl")) {
            if (beside.labelled("appos") ? role(beside) : LEADING.has(beside.lemma())) {
                String party = party(sentence.subtree(beside), here);
                if (!party.isEmpty()) {
                    return party;
                }
            }
        }
        return "";
    }

    /** The first party named in a phrase. */
    private static String party(BitSet phrase, List<Mention> here) {
        return here.stream()
                .filter(mention -> phrase.get(mention.from()) && mention.name().kind() != Name.Kind.PERSON)
                .findFirst()
                .map(mention -> mention.name().party())
                .orElse("");
    }

    private static int firstOfName(Sentence sentence, Token head) {
        int first = head.index();
        while (first > 0
                && sentence.token(first - 1).is("NNP")
                && !role(sentence.token(first - 1))
                && sentence.token(first - 1).head() == head.index()) {
            first--;
        }
        return first;
    }

    /** The proper nouns that end in this one, titles left out. */
    static String fullName(Sentence sentence, Token head) {
        StringBuilder name = new StringBuilder();
        for (int i = firstOfName(sentence, head); i <= head.index(); i++) {
            name.append(name.isEmpty() ? "" : " ").append(sentence.token(i).form());
        }
        return name.toString();
    }

    /** The actor that a surname was introduced for. */
    List<Actor> named(String surname) {
        Actor actor = bySurname.get(surname);
        return actor == null ? List.of() : List.of(actor);
    }
}
