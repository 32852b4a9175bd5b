package org.parley.coding.event;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/** The parties that a noun phrase stands for, or that are behind what it names, as canonical names in text order. */
final class NounParties {
    private static final Set<String> OWN = Set.of("poss", "nmod", "compound", "amod", "advmod");
    private static final Set<PloverRoot> SHARED = Set.of(PloverRoot.CONSULT, PloverRoot.AGREE, PloverRoot.CONCEDE);
    private static final Set<PloverRoot> MET = Set.of(PloverRoot.CONSULT, PloverRoot.AGREE);

    private final ActorResolver resolver;
    private final EventLexicon lexicon;
    private final Principals principals;

    NounParties(ActorResolver resolver, EventLexicon lexicon, Principals principals) {
        this.resolver = resolver;
        this.lexicon = lexicon;
        this.principals = principals;
    }

    /** The parties of several noun phrases. */
    List<String> each(Sentence sentence, List<Token> heads) {
        Set<String> found = new LinkedHashSet<>();
        heads.forEach(head -> found.addAll(phrase(sentence, head)));
        return List.copyOf(found);
    }

    /** The parties that a noun phrase stands for, or that own what it names ("Ruritanian drones", "the raid by X"). */
    List<String> phrase(Sentence sentence, Token head) {
        boolean pair = two(head) && sentence.children(head, "prep").isEmpty();
        boolean both = sentence.children(head).stream().anyMatch(child -> lexicon.has("both", child.lemma()));
        if (pair || (both && head.is("NN"))) {
            return principals.both();
        }
        List<String> direct = lexicon.has("deed", head.lemma()) ? List.of() : parties(resolver.resolve(sentence, head));
        if (direct.isEmpty()) {
            direct = each(sentence, sentence.children(head, "appos"));
        }
        if (direct.isEmpty()) {
            direct = parties(resolver.leaderOfOnlyState(sentence, head));
        }
        return !direct.isEmpty() || !head.is("NN") ? direct : owners(sentence, head);
    }

    private List<String> owners(Sentence sentence, Token head) {
        Set<String> found = new LinkedHashSet<>(modifiers(sentence, head));
        for (String preposition : List.of("by", "of", "among")) {
            if (found.isEmpty()) {
                found.addAll(prepositional(sentence, head, preposition));
            }
        }
        if (found.isEmpty()) {
            found.addAll(allegiance(sentence, head));
        }
        if (found.isEmpty() && lexicon.has("people-who-act", head.lemma())) {
            found.addAll(fromPlace(sentence, head));
        }
        return List.copyOf(found);
    }

    private List<String> fromPlace(Sentence sentence, Token head) {
        Set<String> found = new LinkedHashSet<>();
        for (String preposition : List.of("in", "from", "throughout", "at")) {
            found.addAll(prepositional(sentence, head, preposition));
        }
        for (Token clause : sentence.children(head, "acl")) {
            if (found.isEmpty()) {
                found.addAll(parties(resolver.namedOrPlace(sentence, sentence.subtree(clause))));
            }
        }
        return List.copyOf(found);
    }

    /** "Troops loyal to X", "forces aligned with X", "a delegation representing X", "fighters led by X". */
    private List<String> allegiance(Sentence sentence, Token head) {
        Set<String> found = new LinkedHashSet<>();
        for (Token bond : sentence.children(head, "amod", "nmod", "acl", "relcl")) {
            if (!lexicon.has("allegiance", bond.lemma())) {
                continue;
            }
            found.addAll(each(sentence, sentence.children(bond, "dobj")));
            for (Token prep : sentence.children(bond, "prep", "agent")) {
                found.addAll(each(sentence, sentence.children(prep, "pobj")));
            }
        }
        return List.copyOf(found);
    }

    /** The two principals if a plural noun means the pair and names nobody: "the two leaders", "the rivals". */
    List<String> pair(Sentence sentence, Token head) {
        if (isPair(sentence, head)) {
            return principals.both();
        }
        for (Token prep : sentence.children(head, "prep")) {
            boolean inner = sentence.children(prep, "pobj").stream().anyMatch(object -> isPair(sentence, object));
            if (inner && (prep.lemma().equals("from") || prep.lemma().equals("of"))) {
                return principals.both();
            }
        }
        return List.of();
    }

    private boolean isPair(Sentence sentence, Token head) {
        List<Token> before = sentence.children(head);
        boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
        boolean two = before.stream().anyMatch(child -> two(child) || lexicon.has("facing", child.lemma()));
        boolean definite = before.stream().anyMatch(child -> child.lemma().equals("the"));
        boolean named = before.stream().anyMatch(child -> child.labelled("poss", "nmod") && child.is("NN"));
        return plural && definite && !named && (two || lexicon.has("counterparts", head.lemma()));
    }

    /** Numbers have no lemma. */
    private boolean two(Token token) {
        return lexicon.has("pair", token.form().toLowerCase(Locale.ROOT));
    }

    /** Who is behind a noun of happening. */
    List<String> behind(Sentence sentence, Token noun, PloverRoot root) {
        Set<String> found = new LinkedHashSet<>(prepositional(sentence, noun, "by"));
        found.addAll(prepositional(sentence, noun, "between"));
        if (found.isEmpty()) {
            List<String> before = modifiers(sentence, noun);
            found.addAll(MET.contains(root) && before.size() == 1 && place(sentence, noun) ? List.of() : before);
        }
        if (found.isEmpty() && SHARED.contains(root)) {
            found.addAll(members(sentence, noun));
        }
        return List.copyOf(found);
    }

    /** "The talks of X and Y", "a meeting of Ruritanian envoys"; a lone name after "of" is where it was held. */
    private List<String> members(Sentence sentence, Token noun) {
        boolean place = sentence.children(noun, "prep").stream()
                .filter(prep -> prep.lemma().equals("of"))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .anyMatch(object -> object.tag().equals("NNP")
                        && sentence.children(object, "conj").isEmpty());
        return place ? List.of() : prepositional(sentence, noun, "of");
    }

    /** "The Zenda talks": a lone name that is no owner and no adjective is where they were held. */
    private boolean place(Sentence sentence, Token noun) {
        BitSet owning = new BitSet();
        sentence.children(noun, "poss", "amod", "nmod").forEach(child -> owning.or(sentence.subtree(child)));
        return resolver.named(sentence, owning).isEmpty()
                && sentence.children(noun, "poss").isEmpty();
    }

    /** Parties named before a noun, in its own phrase; else whom a side word there means ("government forces"). */
    List<String> modifiers(Sentence sentence, Token noun) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> sides = new LinkedHashSet<>();
        BitSet left = new BitSet();
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index() && OWN.contains(child.label())) {
                left.or(sentence.subtree(child));
            }
            if (child.labelled("poss")) {
                found.addAll(parties(resolver.resolve(sentence, child)));
            }
            if (child.labelled("compound", "nmod", "amod") && lexicon.has("side-word", child.lemma())) {
                sides.addAll(parties(resolver.resolve(sentence, child)));
            }
        }
        found.addAll(parties(resolver.named(sentence, withoutDays(sentence, left))));
        return List.copyOf(found.isEmpty() ? sides : found);
    }

    /** "A May 5 meeting": no person of that name. */
    private BitSet withoutDays(Sentence sentence, BitSet words) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean day =
                    i + 1 < sentence.tokens().size() && sentence.token(i + 1).is("CD");
            if (day && lexicon.has("calendar", token.lemma().toLowerCase(Locale.ROOT))) {
                words.clear(i);
            }
        }
        return words;
    }

    /** The parties of the phrases that a preposition ties to the head. */
    List<String> prepositional(Sentence sentence, Token head, String preposition) {
        Set<String> found = new LinkedHashSet<>();
        for (Token prep : sentence.children(head, "prep", "agent", "dative")) {
            if (prep.lemma().equals(preposition)) {
                sentence.children(prep, "pobj").forEach(object -> found.addAll(phrase(sentence, object)));
            }
        }
        return List.copyOf(found);
    }

    /** Names of actors. */
    static List<String> parties(List<Actor> actors) {
        return actors.stream().map(Actor::party).distinct().toList();
    }
}
