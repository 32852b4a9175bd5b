package org.parley.coding.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * Who a noun phrase of one document means. Names come first, then role nouns with the name that modifies them ("the
 * Ruritanian negotiators"), people introduced in the text, pronouns and titles by recency, and "both sides" as the
 * principals. One resolver serves one document; it is not thread-safe.
 */
public final class ActorResolver {
    private static final WordList LEADER = WordList.named("leader");
    private static final WordList SEVERAL = WordList.named("several");
    private static final WordList OTHER = WordList.named("other");
    private static final WordList PRONOUN = WordList.named("pronoun");
    private static final WordList PLACE = WordList.named("place-preposition");
    private static final int DEPTH = 4;

    private final ActorNames names;
    private final LocalDate day;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;
    private final IntroducedPeople introduced;
    private final Recency recency;
    private final BothSides bothSides;
    private final RoleNouns roles;
    private final Sponsors sponsors;
    private final IdentityHashMap<Token, List<Actor>> resolved = new IdentityHashMap<>();
    private final Set<Token> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A resolver for the sentences of a document without a date: offices are those held last. */
    public ActorResolver(ActorNames names, List<Sentence> sentences) {
        this(names, sentences, LocalDate.MAX);
    }

    /** A resolver for the sentences of one document that was published on the day. */
    public ActorResolver(ActorNames names, List<Sentence> sentences, LocalDate day) {
        this.names = names;
        this.day = day;
        this.sentences = List.copyOf(sentences);
        this.mentions = sentences.stream()
                .map(each -> names.find(each).stream().map(this::dated).toList())
                .toList();
        this.introduced = new IntroducedPeople(sentences, mentions);
        this.recency = new Recency(this);
        this.roles = new RoleNouns(this, recency);
        this.sponsors = new Sponsors(this, roles);
        this.bothSides = new BothSides(names.principals(), mentions);
    }

    /** A person who changed sides is named for the party of that day. */
    private Mention dated(Mention mention) {
        Name name = mention.name();
        return names.offices()
                .sideOn(name.person(), day)
                .map(party -> new Mention(mention.from(), mention.to(), new Name(name.kind(), party, name.person())))
                .orElse(mention);
    }

    /** The title that a noun phrase bears: its head and the plain words just before it ("deputy foreign minister"). */
    String title(Sentence sentence, Token head) {
        StringBuilder title = new StringBuilder(head.form().toLowerCase(Locale.ROOT));
        for (int i = head.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean part = (token.is("NN") || token.is("JJ")) && mentionAt(sentence, token) == null;
            if (!part) {
                break;
            }
            title.insert(0, token.form().toLowerCase(Locale.ROOT) + " ");
        }
        return title.toString();
    }

    /** Whether a person holds the office that a noun phrase names on the day of the document. */
    boolean holds(Name person, Sentence sentence, Token head) {
        return names.offices().holds(person.person(), person.party(), title(sentence, head), day);
    }

    IntroducedPeople introduced() {
        return introduced;
    }

    BothSides bothSides() {
        return bothSides;
    }

    LocalDate day() {
        return day;
    }

    ActorNames names() {
        return names;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Mention> mentions(Sentence sentence) {
        return mentions.get(sentence.number());
    }

    /** Whether any actor is named in the sentence. */
    public boolean namesAny(Sentence sentence) {
        return !mentions(sentence).isEmpty();
    }

    /** The actors that the noun phrase with this head stands for, in text order; empty if it stands for none. */
    public List<Actor> resolve(Sentence sentence, Token head) {
        List<Actor> known = resolved.get(head);
        if (known != null) {
            return known;
        }
        if (!underWay.add(head)) {
            return List.of();
        }
        try {
            List<Actor> found = List.copyOf(new LinkedHashSet<>(resolve(sentence, head, DEPTH)));
            resolved.put(head, found);
            return found;
        } finally {
            underWay.remove(head);
        }
    }

    List<Actor> resolve(Sentence sentence, Token head, int depth) {
        if (depth == 0) {
            return List.of();
        }
        List<Actor> found = new ArrayList<>(single(sentence, head, depth));
        for (Token other : sentence.children(head, "conj")) {
            if (other.is("NN") || other.is("PRP")) {
                found.addAll(resolve(sentence, other, depth - 1));
            }
        }
        for (Token list : sentence.children(head, "appos")) {
            if (!sentence.children(list, "conj").isEmpty()) {
                found.addAll(resolve(sentence, list, depth - 1));
            }
        }
        return found;
    }

    /** "Many of the rebels", "some in the front", "most in Ruritania"; "one" and "another" are officials like the last. */
    private List<Actor> counted(Sentence sentence, Token head, int depth) {
        String word = head.form().toLowerCase(Locale.ROOT);
        if (OTHER.has(word)
                && head.labelled("nsubj")
                && sentence.children(head, "prep").isEmpty()) {
            return recency.official(sentence, head);
        }
        if (!SEVERAL.has(word)) {
            return List.of();
        }
        for (Token prep : sentence.children(head, "prep")) {
            for (Token object : sentence.children(prep, "pobj")) {
                Mention mention = mentionAt(sentence, object);
                if (prep.lemma().equals("in")
                        && mention != null
                        && names.state(mention.name().party())) {
                    return List.of(new Actor(names.publicOf(mention.name().party()), ""));
                }
                if (prep.lemma().equals("in") || prep.lemma().equals("of")) {
                    return resolve(sentence, object, depth - 1);
                }
            }
        }
        return List.of();
    }

    private List<Actor> single(Sentence sentence, Token head, int depth) {
        if (depth <= 0) {
            return List.of();
        }
        if (BothSides.meant(sentence, head)) {
            List<Actor> pair = BothSides.sides(head) ? List.of() : recency.pair(sentence, head);
            List<Actor> both = pair.isEmpty() ? bothSides.resolve(sentence, head) : pair;
            if (!both.isEmpty()) {
                return both;
            }
        }
        Mention mention = mentionAt(sentence, head);
        if (mention != null) {
            return List.of(named(sentence, head, mention));
        }
        String lemma = head.lemma();
        if (head.labelled("relcl") || head.is("W")) {
            return antecedent(sentence, head, depth);
        }
        if (PRONOUN.has(lemma) || PRONOUN.has(head.form().toLowerCase(Locale.ROOT))) {
            return recency.before(sentence, head);
        }
        if (head.is("NNP")) {
            List<Actor> known = introduced.named(head.form());
            if (!known.isEmpty()) {
                return known;
            }
            List<Actor> titled = titled(sentence, head);
            if (!titled.isEmpty()) {
                return titled;
            }
        }
        List<Actor> found = counted(sentence, head, depth);
        if (found.isEmpty()) {
            found = roles.resolve(sentence, head, depth);
        }
        return found.isEmpty() && head.labelled("appos") && head.head() >= 0
                ? single(sentence, sentence.token(head.head()), depth - 1)
                : found;
    }

    /** "Interior Minister X" where no party is named: X speaks for the state named last. */
    private List<Actor> titled(Sentence sentence, Token head) {
        for (Token child : sentence.children(head, "compound")) {
            boolean title =
                    LEADER.has(child.lemma()) && roles.owners(sentence, head, 1).isEmpty();
            if (title) {
                return recency.state(sentence, child).stream()
                        .map(actor -> actor.spokenBy(IntroducedPeople.fullName(sentence, head)))
                        .toList();
            }
        }
        return List.of();
    }

    /** Whether the noun's own modifiers name an actor. */
    boolean owned(Sentence sentence, Token noun) {
        return !roles.owners(sentence, noun, 1).isEmpty();
    }

    /** Whether the first subject of the sentence stands for an actor; true if the sentence has no subject. */
    boolean resolvesMainSubject(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.labelled("nsubj", "nsubjpass")) {
                return !resolve(sentence, token).isEmpty();
            }
        }
        return true;
    }

    /** The actor named last before a verb in its sentence, if no other finite verb stands between; for broken parses. */
    public List<Actor> nearestBefore(Sentence sentence, Token verb) {
        List<Mention> here = mentions(sentence);
        for (int i = here.size() - 1; i >= 0; i--) {
            Mention mention = here.get(i);
            if (mention.to() > verb.index()) {
                continue;
            }
            for (int k = mention.to(); k < verb.index(); k++) {
                Token between = sentence.token(k);
                if (between.tag().matches("VB[DPZ]|MD")) {
                    return List.of();
                }
            }
            Token last = sentence.token(mention.to() - 1);
            if (!isPlace(sentence, last)) {
                return List.of(new Actor(mention.name().party(), mention.name().person()));
            }
        }
        return List.of();
    }

    private List<Actor> antecedent(Sentence sentence, Token pronoun, int depth) {
        Token clause = pronoun.head() < 0 ? pronoun : sentence.token(pronoun.head());
        for (int step = 0; step < depth && !clause.labelled("relcl", "acl") && clause.head() >= 0; step++) {
            clause = sentence.token(clause.head());
        }
        if (clause.labelled("relcl", "acl") && clause.head() >= 0) {
            return resolve(sentence, sentence.token(clause.head()), depth - 1);
        }
        return List.of();
    }

    Actor named(Sentence sentence, Token head, Mention mention) {
        Name name = mention.name();
        if (name.kind() == Name.Kind.DEMONYM && quantified(sentence, head)) {
            return new Actor(names.publicOf(name.party()), "");
        }
        return new Actor(name.party(), name.person());
    }

    private static boolean quantified(Sentence sentence, Token head) {
        return sentence.children(head).stream().anyMatch(child -> SEVERAL.has(child.lemma()));
    }

    @org.jspecify.annotations.Nullable
    Mention mentionAt(Sentence sentence, Token token) {
        for (Mention mention : mentions(sentence)) {
            if (mention.covers(token.index())) {
                return mention;
            }
        }
        return null;
    }

    /** Whether the token is a city or building that here is a place and no actor ("in Strelsau"). */
    public boolean isPlace(Sentence sentence, Token token) {
        Mention mention = mentionAt(sentence, token);
        if (mention == null || token.head() < 0) {
            return false;
        }
        Token head = sentence.token(token.head());
        boolean placeName =
                mention.name().kind() == Name.Kind.METONYM || mention.name().kind() == Name.Kind.NAME;
        return placeName && token.labelled("pobj") && PLACE.has(head.lemma());
    }

    /** Actors named inside a range of tokens that are no places, left to right. */
    public List<Actor> named(Sentence sentence, BitSet tokens) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Mention mention : mentions(sentence)) {
            Token last = sentence.token(mention.to() - 1);
            if (tokens.get(mention.from()) && !isPlace(sentence, last)) {
                found.add(new Actor(mention.name().party(), mention.name().person()));
            }
        }
        return List.copyOf(found);
    }

    /** Actors named inside a range of tokens, places too ("in Ruritania"), left to right. */
    public List<Actor> namedOrPlace(Sentence sentence, BitSet tokens) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Mention mention : mentions(sentence)) {
            if (tokens.get(mention.from())) {
                found.add(new Actor(mention.name().party(), mention.name().person()));
            }
        }
        return List.copyOf(found);
    }

    /** "President X" whom nobody introduced: the only state of the sentence, or the state named last before. */
    public List<Actor> leaderOfOnlyState(Sentence sentence, Token head) {
        boolean titled = head.is("NNP")
                && sentence.children(head, "compound").stream().anyMatch(child -> LEADER.has(child.lemma()));
        if (!titled) {
            return List.of();
        }
        for (int back = 0; back <= sentence.number(); back++) {
            Sentence earlier = sentences.get(sentence.number() - back);
            Set<String> states = new LinkedHashSet<>();
            for (Mention mention : mentions(earlier)) {
                if (names.state(mention.name().party())) {
                    states.add(mention.name().party());
                }
            }
            if (!states.isEmpty()) {
                String fullName = IntroducedPeople.fullName(sentence, head);
                return states.size() > 1
                        ? List.of()
                        : List.of(new Actor(states.iterator().next(), fullName));
            }
        }
        return List.of();
    }

    /** Whose plan or agreement the noun names; empty if it names none or the text does not tell. */
    public List<Actor> sponsors(Sentence sentence, Token noun) {
        return Sponsors.plan(noun) || Sponsors.pact(noun) ? sponsors.of(sentence, noun) : List.of();
    }

    /** Whether the party is a state or its government. */
    public boolean isState(String party) {
        return names.state(party);
    }
}
