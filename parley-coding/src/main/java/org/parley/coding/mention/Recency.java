package org.parley.coding.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * Pronouns and bare titles by recency: subjects of the same sentence to the left, nearest first, then of the three
 * sentences before, subjects before other phrases; a person for "he" and "she", a body for "it".
 */
final class Recency {
    private static final WordList SINGULAR = WordList.named("singular");
    private static final WordList IMPERSONAL = WordList.named("impersonal");
    private static final WordList OFFICIAL = WordList.named("official");
    private static final WordList LEADER = WordList.named("leader");
    private static final WordList STATE_BODY = WordList.named("state-body");
    private static final WordList REBEL_BODY = WordList.named("rebel-body");
    private static final WordList OWN_BODY = WordList.named("own-body");
    private static final int REACH = 3;

    private final ActorResolver resolver;

    Recency(ActorResolver resolver) {
        this.resolver = resolver;
    }

    /** Whom a pronoun means. */
    List<Actor> before(Sentence sentence, Token pronoun) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        boolean person = SINGULAR.has(form);
        boolean body = IMPERSONAL.has(form);
        for (int back = 0; back <= REACH && sentence.number() - back >= 0; back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            int end = back == 0 ? pronoun.index() : earlier.tokens().size();
            for (List<Actor> candidate : candidates(earlier, end, back == 0, pronoun)) {
                boolean isPerson = candidate.size() == 1 && isPersonName(candidate.get(0));
                if (person == isPerson && (!body || candidate.size() == 1)) {
                    return candidate;
                }
            }
            if (body && back > 0 && !resolver.resolvesMainSubject(earlier)) {
                return List.of();
            }
            if (!person && back > 0) {
                List<List<Actor>> any = candidates(earlier, end, false, pronoun);
                if (!any.isEmpty() && (!body || any.get(0).size() == 1)) {
                    return any.get(0).stream()
                            .map(actor -> new Actor(actor.party(), ""))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** "..., he said": the words before, in which people are talked of who do not talk. */
    private static BitSet contentBefore(Sentence sentence, Token pronoun) {
        BitSet content = new BitSet();
        if (pronoun.labelled("nsubj") && pronoun.head() >= 0) {
            sentence.children(sentence.token(pronoun.head()), "ccomp").stream()
                    .filter(clause -> clause.index() < pronoun.index())
                    .forEach(clause -> content.or(sentence.subtree(clause)));
        }
        return content;
    }

    private static boolean isPersonName(Actor actor) {
        return !actor.speaker().isEmpty() && !actor.speaker().equals(Actor.UNNAMED);
    }

    /** Whom the phrases before the pronoun mean: subjects first (pronouns among them), nearest first, then names. */
    private List<List<Actor>> candidates(Sentence sentence, int end, boolean same, Token pronoun) {
        List<List<Actor>> found = new ArrayList<>();
        BitSet talkedOf = same && SINGULAR.has(pronoun.form().toLowerCase(Locale.ROOT))
                ? contentBefore(sentence, pronoun)
                : new BitSet();
        for (int i = end - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.labelled("nsubj", "nsubjpass") && !talkedOf.get(i) && !(same && sameClause(token, pronoun))) {
                add(found, sentence, token);
            }
        }
        if (!same) {
            Collections.reverse(found);
        }
        for (Mention mention : resolver.mentions(sentence)) {
            Token head = headOf(sentence, mention);
            if (mention.to() <= end
                    && !talkedOf.get(mention.from())
                    && !head.labelled("nsubj", "nsubjpass")
                    && !(same && sameClause(head, pronoun))) {
                add(found, sentence, head);
            }
        }
        return found;
    }

    private void add(List<List<Actor>> found, Sentence sentence, Token head) {
        List<Actor> actors = resolver.isPlace(sentence, head) ? List.of() : resolver.resolve(sentence, head);
        if (!actors.isEmpty()) {
            found.add(actors);
        }
    }

    private static boolean sameClause(Token head, Token pronoun) {
        return head.head() == pronoun.head() && !pronoun.labelled("poss");
    }

    /** The head of the phrase that a name belongs to: "Ruritanian" in "Ruritanian officials" leads to "officials". */
    private static Token headOf(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.to() - 1);
        while (head.labelled("nmod", "compound", "amod") && head.head() > head.index()) {
            head = sentence.token(head.head());
        }
        return head;
    }

    /**
     * Whom a bare title or body means: "the president" is the person named last, "the government" the state named last,
     * "the rebels" the party named last that is no state; principals before others.
     */
    List<Actor> title(Sentence sentence, Token head) {
        if (OFFICIAL.has(head.lemma()) && head.tag().equals("NN")) {
            return official(sentence, head);
        }
        List<Actor> known = sameTitle(sentence, head);
        if (!known.isEmpty()) {
            return known;
        }
        boolean leader = LEADER.has(head.lemma()) && head.tag().equals("NN");
        if (leader) {
            List<Actor> holder = inOffice(sentence, head);
            if (!holder.isEmpty()) {
                return holder;
            }
        }
        if (OWN_BODY.has(head.lemma())) {
            return List.of();
        }
        for (int back = 0; back <= sentence.number(); back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            List<Mention> mentions = resolver.mentions(earlier);
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Mention mention = mentions.get(i);
                boolean left = back > 0 || mention.to() <= head.index();
                if (left && fits(mention.name(), head, leader) && (back <= REACH || !leader)) {
                    return List.of(new Actor(
                            mention.name().party(), leader ? mention.name().person() : ""));
                }
            }
        }
        return leader ? state(sentence, head) : most(head);
    }

    /** "the council" after "the Ruritanian National Council": the party whose longer name ends like that. */
    List<Actor> shortened(Sentence sentence, Token head) {
        for (int back = 0; back <= sentence.number(); back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            List<Mention> mentions = resolver.mentions(earlier);
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Mention mention = mentions.get(i);
                boolean left = back > 0 || mention.to() <= head.index();
                boolean longer =
                        mention.to() - mention.from() > 1 && mention.name().kind() == Name.Kind.NAME;
                if (left && longer && earlier.token(mention.to() - 1).lemma().equalsIgnoreCase(head.lemma())) {
                    return List.of(new Actor(mention.name().party(), ""));
                }
            }
        }
        return List.of();
    }

    /** "the ministry" after "Ruritania's ministry", "the minister" after "Minister Hentzau": whoever bore the word last. */
    private List<Actor> sameTitle(Sentence sentence, Token head) {
        for (int back = 0; back <= 2 * REACH && sentence.number() - back >= 0; back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            int end = back == 0 ? head.index() : earlier.tokens().size();
            for (int i = end - 1; i >= 0; i--) {
                Token token = earlier.token(i);
                boolean same = token.lemma().equals(head.lemma()) && token.tag().startsWith(head.tag());
                List<Actor> bearer = same ? bearer(earlier, token) : List.of();
                if (!bearer.isEmpty()) {
                    return bearer;
                }
            }
        }
        return List.of();
    }

    private List<Actor> bearer(Sentence sentence, Token title) {
        boolean before = title.labelled("compound", "nmod") && title.head() > title.index();
        if (before) {
            Token name = sentence.token(title.head());
            return name.is("NNP") && LEADER.has(title.lemma()) ? resolver.resolve(sentence, name) : List.of();
        }
        return resolver.owned(sentence, title) ? resolver.resolve(sentence, title) : List.of();
    }

    /** The two of whom the sentence or the one before told last in one breath ("A and B"), as "both" or "the two". */
    List<Actor> pair(Sentence sentence, Token head) {
        for (int back = 0; back <= 1 && sentence.number() - back >= 0; back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            int end = back == 0 ? head.index() : earlier.tokens().size();
            for (int i = end - 1; i >= 0; i--) {
                Token token = earlier.token(i);
                boolean joined = token.labelled("nsubj", "nsubjpass", "pobj", "dobj")
                        && !earlier.children(token, "conj").isEmpty();
                List<Actor> two = joined ? resolver.resolve(earlier, token) : List.of();
                if (two.size() == 2 && !two.get(0).party().equals(two.get(1).party())) {
                    return two;
                }
            }
        }
        return List.of();
    }

    /** "the official": the unnamed or titled person who spoke last. */
    List<Actor> official(Sentence sentence, Token head) {
        for (int back = 0; back <= 2 * REACH && sentence.number() - back >= 0; back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            int end = back == 0 ? head.index() : earlier.tokens().size();
            for (int i = end - 1; i >= 0; i--) {
                Token token = earlier.token(i);
                if (token.labelled("nsubj", "pobj") && token.index() != head.index() && OFFICIAL.has(token.lemma())) {
                    List<Actor> found = resolver.resolve(earlier, token);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return lastSpeaker(sentence, head);
    }

    /** The person who was the subject of something last, for "the spokesman" who was named without that word. */
    private List<Actor> lastSpeaker(Sentence sentence, Token head) {
        for (int back = 0; back <= REACH && sentence.number() - back >= 0; back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            int end = back == 0 ? head.index() : earlier.tokens().size();
            for (int i = end - 1; i >= 0; i--) {
                Token token = earlier.token(i);
                List<Actor> found = token.labelled("nsubj") ? resolver.resolve(earlier, token) : List.<Actor>of();
                if (found.size() == 1 && isPersonName(found.get(0))) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The principal that fits a body and is named most in the whole text, for a body named before its party is. */
    private List<Actor> most(Token head) {
        boolean rebels = REBEL_BODY.has(head.lemma());
        if (!rebels && !STATE_BODY.has(head.lemma())) {
            return List.of();
        }
        List<String> fitting = resolver.names().principals().stream()
                .filter(party -> resolver.names().state(party) != rebels)
                .toList();
        String best = fitting.size() == 1 ? fitting.get(0) : "";
        long most = 0;
        for (String party : fitting) {
            long count = resolver.sentences().stream()
                    .flatMap(each -> resolver.mentions(each).stream())
                    .filter(mention -> mention.name().party().equals(party))
                    .count();
            if (count > most) {
                best = party;
                most = count;
            }
        }
        return best.isEmpty() ? List.of() : List.of(new Actor(best, ""));
    }

    /** The person named last who holds the office on the day of the document. */
    private List<Actor> inOffice(Sentence sentence, Token head) {
        for (int back = 0; back <= Math.min(REACH, sentence.number()); back++) {
            List<Mention> mentions = resolver.mentions(resolver.sentences().get(sentence.number() - back));
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Name name = mentions.get(i).name();
                boolean left = back > 0 || mentions.get(i).to() <= head.index();
                if (left && name.kind() == Name.Kind.PERSON && resolver.holds(name, sentence, head)) {
                    return List.of(new Actor(name.party(), name.person()));
                }
            }
        }
        return List.of();
    }

    /** The principal state named last. */
    List<Actor> state(Sentence sentence, Token head) {
        for (int back = 0; back <= sentence.number(); back++) {
            Sentence earlier = resolver.sentences().get(sentence.number() - back);
            List<Mention> mentions = resolver.mentions(earlier);
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Name name = mentions.get(i).name();
                boolean left = back > 0 || mentions.get(i).to() <= head.index();
                if (left
                        && resolver.names().state(name.party())
                        && resolver.names().principals().contains(name.party())) {
                    return List.of(new Actor(name.party(), ""));
                }
            }
        }
        return List.of();
    }

    private boolean fits(Name name, Token head, boolean leader) {
        if (leader) {
            return name.kind() == Name.Kind.PERSON;
        }
        boolean principal = resolver.names().principals().contains(name.party());
        if (STATE_BODY.has(head.lemma())) {
            return principal && resolver.names().state(name.party());
        }
        return !REBEL_BODY.has(head.lemma()) || (principal && !resolver.names().state(name.party()));
    }

    /** The person of a party named last before or in the sentence, or the party alone. */
    Actor personOf(Sentence sentence, String party) {
        for (int n = sentence.number(); n >= 0; n--) {
            List<Mention> mentions = resolver.mentions(resolver.sentences().get(n));
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Name name = mentions.get(i).name();
                if (name.party().equals(party) && name.kind() == Name.Kind.PERSON) {
                    return new Actor(party, name.person());
                }
            }
        }
        return new Actor(party, "");
    }
}
