package org.parley.coding.mention;

import java.util.List;
import java.util.Set;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * Whose plan a plan is: the one named with it ("the Ruritanian plan", "a draft by Ruritania"), the one who put it forward,
 * or, for an agreement, the sides. A plan named again without its sponsor is the one named last.
 */
final class Sponsors {
    private static final WordList PLAN = WordList.named("plan");
    private static final WordList PACT = WordList.named("pact");
    private static final WordList PRESENTING = WordList.named("presenting");
    private static final Set<String> OWNER_PREPOSITIONS = Set.of("of", "by", "from");

    private final ActorResolver resolver;
    private final RoleNouns roles;

    Sponsors(ActorResolver resolver, RoleNouns roles) {
        this.resolver = resolver;
        this.roles = roles;
    }

    static boolean plan(Token noun) {
        return PLAN.has(noun.lemma());
    }

    static boolean pact(Token noun) {
        return PACT.has(noun.lemma());
    }

    /** The sponsors of the plan or the sides of the agreement that the noun names; empty if the text does not tell. */
    List<Actor> of(Sentence sentence, Token noun) {
        List<Actor> named = named(sentence, noun);
        if (!named.isEmpty()) {
            return named;
        }
        for (int back = 0; back <= sentence.number(); back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            int end = back == 0 ? noun.index() : earlier.tokens().size();
            for (int i = end - 1; i >= 0; i--) {
                Token token = earlier.token(i);
                boolean same = plan(noun) ? plan(token) : pact(token);
                List<Actor> found = same ? named(earlier, token) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return pact(noun) ? resolver.bothSides().two() : List.of();
    }

    private List<Actor> named(Sentence sentence, Token noun) {
        if (pact(noun)) {
            return signatories(sentence, noun);
        }
        List<Actor> owners = roles.modifiers(sentence, noun, 2);
        if (!owners.isEmpty()) {
            return owners;
        }
        for (Token prep : sentence.children(noun, "prep", "agent")) {
            for (Token object :
                    OWNER_PREPOSITIONS.contains(prep.lemma()) ? sentence.children(prep, "pobj") : List.<Token>of()) {
                List<Actor> found = resolver.resolve(sentence, object);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return presenter(sentence, noun);
    }

    /** "the deal between A and B". */
    private List<Actor> signatories(Sentence sentence, Token noun) {
        return sentence.children(noun, "prep").stream()
                .filter(prep -> prep.lemma().equals("between"))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .findFirst()
                .map(object -> resolver.resolve(sentence, object))
                .orElse(List.of());
    }

    /** "A presented a plan", "a plan drafted by A". */
    private List<Actor> presenter(Sentence sentence, Token noun) {
        for (Token clause : sentence.children(noun, "acl", "relcl")) {
            if (PRESENTING.has(clause.lemma())) {
                for (Token agent : Grammar.agents(sentence, clause)) {
                    return resolver.resolve(sentence, agent);
                }
            }
        }
        boolean presented = noun.labelled("dobj") && noun.head() >= 0;
        Token verb = presented ? sentence.token(noun.head()) : noun;
        return presented && PRESENTING.has(verb.lemma())
                ? Grammar.subject(sentence, verb)
                        .map(subject -> resolver.resolve(sentence, subject))
                        .orElse(List.of())
                : List.of();
    }
}
