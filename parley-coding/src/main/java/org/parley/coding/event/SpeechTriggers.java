package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/**
 * Events told by the form of what was said: a promise to do something (agreement, or threat if it would harm), a denied
 * future ("would not attend": refusal), a duty put on another ("said that they must leave": request).
 */
final class SpeechTriggers {
    private static final Set<PloverRoot> HARM =
            Set.of(PloverRoot.ASSAULT, PloverRoot.COERCE, PloverRoot.SANCTION, PloverRoot.THREATEN, PloverRoot.PROTEST);
    private static final Set<PloverRoot> COSTLY = Set.of(
            PloverRoot.ASSAULT,
            PloverRoot.COERCE,
            PloverRoot.SANCTION,
            PloverRoot.PROTEST,
            PloverRoot.THREATEN,
            PloverRoot.REJECT);
    private static final Set<PloverRoot> STEPS = Set.of(
            PloverRoot.AID,
            PloverRoot.CONCEDE,
            PloverRoot.RETREAT,
            PloverRoot.COOPERATE,
            PloverRoot.SUPPORT,
            PloverRoot.AGREE,
            PloverRoot.CONSULT);
    private static final int CLIMB = 4;
    private static final WordList FUTURE = WordList.named("future");
    private static final WordList WILLING = WordList.named("willing");

    private final EventLexicon lexicon;
    private final TriggerFinder finder;
    private final Realis realis;

    SpeechTriggers(EventLexicon lexicon, TriggerFinder finder, Realis realis) {
        this.lexicon = lexicon;
        this.finder = finder;
        this.realis = realis;
    }

    /** All such events of the sentence, each told as having happened. */
    List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (verb.is("VB")) {
                promise(sentence, verb).ifPresent(found::add);
                refusal(sentence, verb).ifPresent(found::add);
                duty(sentence, verb).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * Whether it counts where positions are coded as statements: threats always, other acts of speech only if a day is
     * named ("said on Monday that it would not attend"), a promise never.
     */
    static boolean beyondPosition(Trigger trigger, boolean dated) {
        return switch (trigger.root()) {
            case THREATEN -> true;
            case AGREE -> trigger.verb().lemma().equals("agree");
            default -> dated;
        };
    }

    /** "Said that the rebels had shelled the town", "said that X broke the truce": told of another, such deeds accuse. */
    List<Trigger> accusations(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> verb.is("VB") && lexicon.has("telling", verb.lemma()) && realis.spoken(sentence, verb))
                .filter(verb ->
                        sentence.children(verb, "ccomp").stream().anyMatch(content -> misdeed(sentence, content)))
                .map(verb -> trigger(sentence, verb, PloverRoot.ACCUSE, "clause"))
                .toList();
    }

    private boolean misdeed(Sentence sentence, Token content) {
        if (Grammar.negated(sentence, content)
                || Grammar.auxiliaries(sentence, content).stream().anyMatch(FUTURE::has)) {
            return false;
        }
        return lexicon.has("breach", content.lemma())
                || finder.verb(sentence, content)
                        .filter(trigger -> trigger.root() == PloverRoot.ASSAULT || trigger.root() == PloverRoot.COERCE)
                        .isPresent();
    }

    /** Steps and threats to come that the sentence announces. */
    List<Trigger> intentions(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> verb.is("VB"))
                .flatMap(verb -> intention(sentence, verb).stream())
                .toList();
    }

    private Optional<Trigger> promise(Sentence sentence, Token verb) {
        if (!lexicon.has("promise", verb.lemma()) || !realis.spoken(sentence, verb)) {
            return Optional.empty();
        }
        return sentence.children(verb, "xcomp").stream().findFirst().flatMap(content -> {
            boolean harm = finder.verb(sentence, content)
                    .filter(trigger -> HARM.contains(trigger.root()))
                    .isPresent();
            boolean bond = !lexicon.has("oath", verb.lemma());
            return harm || bond
                    ? Optional.of(
                            trigger(sentence, verb, harm ? PloverRoot.THREATEN : PloverRoot.AGREE, "object,with,to"))
                    : Optional.empty();
        });
    }

    /** "Said that it would supply arms", "will meet": an agreed step to come; a threat if it would harm or has its "unless". */
    private Optional<Trigger> intention(Sentence sentence, Token verb) {
        if (!intended(sentence, verb) || Grammar.negated(sentence, verb) || !announced(sentence, verb)) {
            return Optional.empty();
        }
        return finder.verb(sentence, verb).flatMap(done -> {
            boolean conditional = sentence.children(verb, "advcl").stream()
                    .anyMatch(clause -> sentence.children(clause, "mark").stream()
                            .anyMatch(mark -> mark.lemma().equals("unless")));
            boolean harm = conditional || COSTLY.contains(done.root());
            boolean step = STEPS.contains(done.root());
            PloverRoot root = harm ? PloverRoot.THREATEN : PloverRoot.AGREE;
            return harm || step
                    ? Optional.of(new Trigger(sentence, done.verb(), done.noun(), root, "", done.whom()))
                    : Optional.empty();
        });
    }

    private static boolean intended(Sentence sentence, Token verb) {
        boolean future = Grammar.auxiliaries(sentence, verb).stream().anyMatch(FUTURE::has)
                && !Grammar.auxiliaries(sentence, verb).contains("have");
        boolean willing = verb.labelled("xcomp", "acomp", "ccomp")
                && verb.tag().equals("VB")
                && verb.head() >= 0
                && WILLING.has(sentence.token(verb.head()).lemma())
                && !Grammar.negated(sentence, sentence.token(verb.head()));
        return future || willing;
    }

    /** The content of a past verb of saying with the same speaker, or the main clause. */
    private boolean announced(Sentence sentence, Token verb) {
        Token top = verb;
        for (int step = 0; step < CLIMB && top.head() >= 0; step++) {
            if (top.labelled("ccomp")
                    && lexicon.has("saying", sentence.token(top.head()).lemma())) {
                Token saying = sentence.token(top.head());
                return !Grammar.negated(sentence, saying) && !lexicon.has("warning", saying.lemma());
            }
            if (!top.labelled("xcomp", "acomp", "ccomp")) {
                return false;
            }
            top = sentence.token(top.head());
        }
        return top.head() < 0;
    }

    private Optional<Trigger> refusal(Sentence sentence, Token verb) {
        if (!lexicon.has("attend", verb.lemma()) || !Grammar.negated(sentence, verb)) {
            return Optional.empty();
        }
        List<String> auxiliaries = Grammar.auxiliaries(sentence, verb);
        boolean future = auxiliaries.stream().anyMatch(FUTURE::has) && !auxiliaries.contains("have");
        boolean past = auxiliaries.contains("did");
        boolean told =
                verb.labelled("ccomp") && verb.head() >= 0 && realis.spoken(sentence, sentence.token(verb.head()));
        boolean undone = past && verb.labelled("root", "conj", "relcl") && !lexicon.has("intransitive", verb.lemma());
        return (future && told) || undone
                ? Optional.of(trigger(sentence, verb, PloverRoot.REJECT, "with,to,object,by"))
                : Optional.empty();
    }

    private Optional<Trigger> duty(Sentence sentence, Token content) {
        boolean must =
                sentence.children(content, "aux", "modal").stream().anyMatch(aux -> lexicon.has("must", aux.lemma()));
        if (!must || !content.labelled("ccomp") || content.head() < 0) {
            return Optional.empty();
        }
        Token verb = sentence.token(content.head());
        return lexicon.has("saying", verb.lemma()) && realis.spoken(sentence, verb)
                ? Optional.of(trigger(sentence, verb, PloverRoot.REQUEST, "clause"))
                : Optional.empty();
    }

    private static Trigger trigger(Sentence sentence, Token verb, PloverRoot root, String whom) {
        return new Trigger(sentence, verb, verb, root, "", List.of(whom.split(",")));
    }
}
