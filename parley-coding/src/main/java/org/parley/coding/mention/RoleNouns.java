package org.parley.coding.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * Nouns that stand for whoever owns them: officials, bodies, peoples, oppositions, documents and positions, by the name that
 * modifies them ("the Ruritanian negotiators"), by an apposition, or by what was told before.
 */
final class RoleNouns {
    private static final WordList OFFICIAL = WordList.named("official");
    private static final WordList LEADER = WordList.named("leader");
    private static final WordList BODY = WordList.named("body");
    private static final WordList STANCE = WordList.named("stance");
    private static final WordList REBELS = WordList.named("rebel-body");
    private static final WordList DOCUMENT = WordList.named("document");
    private static final WordList PUBLIC = WordList.named("public");
    private static final WordList OPPOSITION = WordList.named("opposition");

    private final ActorResolver resolver;
    private final Recency recency;

    RoleNouns(ActorResolver resolver, Recency recency) {
        this.resolver = resolver;
        this.recency = recency;
    }

    /** Whom a role noun, a proper noun or a thing that speaks for somebody stands for. */
    List<Actor> resolve(Sentence sentence, Token head, int depth) {
        String lemma = head.lemma();
        boolean role = OFFICIAL.has(lemma) || LEADER.has(lemma) || BODY.has(lemma) || STANCE.has(lemma);
        boolean people = PUBLIC.has(lemma) || OPPOSITION.has(lemma);
        boolean document = DOCUMENT.has(lemma);
        if (!role && !people && !document && !head.is("NNP")) {
            List<Actor> beside = beside(sentence, head);
            return beside.isEmpty() && definite(sentence, head) ? recency.shortened(sentence, head) : beside;
        }
        List<Actor> person = person(sentence, head);
        if (!person.isEmpty()) {
            return person;
        }
        List<Actor> owners = owners(sentence, head, depth);
        if (owners.isEmpty()) {
            List<Actor> beside = beside(sentence, head);
            List<Actor> shortened =
                    beside.isEmpty() && definite(sentence, head) ? recency.shortened(sentence, head) : beside;
            return shortened.isEmpty() ? unowned(sentence, head, role) : shortened;
        }
        List<Actor> found = new ArrayList<>();
        for (Actor owner : owners) {
            found.add(inRole(sentence, head, owner));
        }
        return found;
    }

    /** "the former Ruritanian president, X" and "X, the former Ruritanian president": X, whomever X speaks for now. */
    private List<Actor> person(Sentence sentence, Token head) {
        List<Token> beside = new ArrayList<>(sentence.children(head, "appos"));
        if (head.labelled("appos") && head.head() >= 0) {
            beside.add(sentence.token(head.head()));
        }
        for (Token name : beside) {
            Mention mention = resolver.mentionAt(sentence, name);
            if (mention != null && mention.name().kind() == Name.Kind.PERSON) {
                return List.of(resolver.named(sentence, name, mention));
            }
        }
        return List.of();
    }

    /** "the envoy, Rupert Hentzau": whoever the apposition resolver.names(). */
    private List<Actor> beside(Sentence sentence, Token head) {
        for (Token appos : sentence.children(head, "appos")) {
            Mention mention = resolver.mentionAt(sentence, appos);
            if (mention != null) {
                return List.of(resolver.named(sentence, appos, mention));
            }
            if (appos.is("NNP")) {
                List<Actor> known = resolver.introduced().named(appos.form());
                if (!known.isEmpty()) {
                    return known;
                }
            }
            if (head.is("NNP") && (OFFICIAL.has(appos.lemma()) || LEADER.has(appos.lemma()))) {
                List<Actor> owners = owners(sentence, appos, 2);
                if (!owners.isEmpty()) {
                    return owners.stream()
                            .map(owner -> owner.spokenBy(IntroducedPeople.fullName(sentence, head)))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** A role without an owner: whoever bears it in what was told before. */
    private List<Actor> unowned(Sentence sentence, Token head, boolean role) {
        if (OPPOSITION.has(head.lemma())) {
            return opposition(sentence, head);
        }
        if (DOCUMENT.has(head.lemma()) && definite(sentence, head)) {
            return recency.before(sentence, head);
        }
        return role && definite(sentence, head) ? recency.title(sentence, head) : List.of();
    }

    /** The one opposition that the codebook knows, else that of the state named last. */
    private List<Actor> opposition(Sentence sentence, Token head) {
        if (!resolver.names().opposition().isEmpty()) {
            return List.of(new Actor(resolver.names().opposition().get(0), ""));
        }
        return recency.state(sentence, head).stream()
                .map(state -> new Actor(resolver.names().demonym(state.party()) + " opposition", ""))
                .toList();
    }

    private Actor inRole(Sentence sentence, Token head, Actor owner) {
        String lemma = head.lemma();
        if (PUBLIC.has(lemma) && !STANCE.has(lemma)) {
            return new Actor(resolver.names().publicOf(owner.party()), "");
        }
        if (OPPOSITION.has(lemma)) {
            return new Actor(resolver.names().demonym(owner.party()) + " opposition", "");
        }
        if (head.is("NNP") && !BODY.has(lemma) && !LEADER.has(lemma)) {
            return new Actor(owner.party(), IntroducedPeople.fullName(sentence, head));
        }
        if (OFFICIAL.has(lemma) || (LEADER.has(lemma) && head.is("NNS"))) {
            return new Actor(owner.party(), Actor.UNNAMED);
        }
        if (!LEADER.has(lemma)) {
            return new Actor(owner.party(), owner.speaker());
        }
        return resolver.names()
                .offices()
                .holder(owner.party(), resolver.title(sentence, head), resolver.day())
                .map(person -> new Actor(owner.party(), person))
                .orElseGet(() -> recency.personOf(sentence, owner.party()));
    }

    private static boolean definite(Sentence sentence, Token head) {
        boolean barePlural = REBELS.has(head.lemma())
                && head.tag().equals("NNS")
                && sentence.children(head, "det", "nmod", "amod").isEmpty();
        return barePlural
                || sentence.children(head, "det").stream()
                        .anyMatch(
                                det -> det.lemma().equals("the") || det.lemma().equals("this"));
    }

    /** Actors named by the modifiers of a role noun: "Ruritanian", "Ruritania's", "of Ruritania", "in Strelsau". */
    List<Actor> owners(Sentence sentence, Token head, int depth) {
        List<Actor> found = modifiers(sentence, head, depth);
        if (!found.isEmpty()) {
            return found;
        }
        for (Token prep : sentence.children(head, "prep")) {
            if (Set.of("of", "from", "in", "for", "by").contains(prep.lemma())) {
                for (Token object : sentence.children(prep, "pobj")) {
                    found.addAll(prepositional(sentence, object, depth));
                }
            }
        }
        return found;
    }

    /** Actors named before a noun: "Ruritanian", "Ruritania's". */
    List<Actor> modifiers(Sentence sentence, Token head, int depth) {
        List<Actor> found = new ArrayList<>();
        List<Token> opposed = sentence.children(head, "nmod", "compound", "amod").stream()
                .filter(child -> OPPOSITION.has(child.lemma()) && resolver.mentionAt(sentence, child) == null)
                .toList();
        for (Token child : opposed.isEmpty() ? sentence.children(head) : opposed) {
            if (child.labelled("nmod", "compound", "poss", "amod", "nn", "advmod")) {
                found.addAll(modifier(sentence, child, depth));
            }
        }
        return found;
    }

    private List<Actor> prepositional(Sentence sentence, Token object, int depth) {
        Mention mention = resolver.mentionAt(sentence, object);
        if (mention == null
                && !sentence.children(object, "poss", "nmod", "compound").isEmpty()) {
            return resolver.resolve(sentence, object, depth - 1);
        }
        if (mention == null) {
            return resolver.bothSides().resolve(sentence, object);
        }
        return resolver.resolve(sentence, object, depth - 1);
    }

    private List<Actor> modifier(Sentence sentence, Token child, int depth) {
        List<Actor> found = new ArrayList<>();
        Mention mention = resolver.mentionAt(sentence, child);
        if (mention != null) {
            found.add(new Actor(mention.name().party(), mention.name().person()));
        } else if (OPPOSITION.has(child.lemma())) {
            found.addAll(opposition(sentence, child));
        } else if (child.labelled("poss")) {
            found.addAll(resolver.resolve(sentence, child, depth - 1));
        } else {
            found.addAll(owners(sentence, child, 1));
            if (found.isEmpty() && child.lemma().equals("government")) {
                found.addAll(recency.title(sentence, child));
            }
        }
        for (Token other : sentence.children(child, "conj")) {
            Mention second = resolver.mentionAt(sentence, other);
            if (second != null) {
                found.add(new Actor(second.name().party(), second.name().person()));
            }
        }
        return found;
    }
}
