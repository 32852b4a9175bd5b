package org.parley.coding.event;

import java.util.List;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/**
 * Whether an event is told as having happened, or as a meeting firmly scheduled: not denied, supposed, wished, ordered or
 * foretold. Walks from the word to the root of the sentence; a step decides or passes the question up.
 */
final class Realis {
    private static final int CLIMB = 10;
    private static final WordList FUTURE = WordList.named("future");
    private static final WordList OBLIGATION = WordList.named("obligation");
    private static final WordList ABILITY = WordList.named("ability");

    private final EventLexicon lexicon;

    Realis(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the trigger's event has happened, or is a scheduled meeting ({@code dated}: a day is named). */
    boolean happened(Trigger trigger, boolean dated) {
        Sentence sentence = trigger.sentence();
        if (Grammar.question(sentence)) {
            return false;
        }
        if (trigger.light() && unreal(sentence, trigger.noun())) {
            return false;
        }
        if (trigger.nominal()) {
            return nounHappened(sentence, trigger.noun());
        }
        boolean hostile = trigger.root() == PloverRoot.ASSAULT || trigger.root() == PloverRoot.COERCE;
        boolean consult = trigger.root() == PloverRoot.CONSULT;
        return finite(sentence, trigger)
                && !inTheMidst(trigger)
                && verbHappened(sentence, trigger.verb(), new Telling(consult, consult && dated, hostile));
    }

    /**
     * What may pass.
     *
     * @param meeting a meeting that is set down
     * @param dated a meeting to come with its day
     * @param hostile an attempt, which counts as done
     */
    private record Telling(boolean meeting, boolean dated, boolean hostile) {
        static final Telling DONE = new Telling(false, false, false);
    }

    /** "The rebels fighting the army" says who they are. */
    private boolean inTheMidst(Trigger trigger) {
        return trigger.verb().labelled("acl")
                && trigger.verb().tag().equals("VBG")
                && lexicon.has("fight", trigger.verb().lemma());
    }

    /** Whether an act of speech was done: told in the past or the present perfect. */
    boolean spoken(Sentence sentence, Token verb) {
        boolean past = verb.tag().equals("VBD")
                || verb.tag().equals("VBN")
                || (verb.tag().equals("VBG") && verb.labelled("advcl"));
        return past && !Grammar.question(sentence) && verbHappened(sentence, verb, Telling.DONE);
    }

    /** Acts of speech in the present tense are standing positions. */
    private boolean finite(Sentence sentence, Trigger trigger) {
        if (!lexicon.has("speech", trigger.root().label())) {
            return true;
        }
        Token verb = trigger.verb();
        while (verb.labelled("xcomp", "conj")
                && verb.head() >= 0
                && (verb.tag().equals("VB") || verb.tag().equals("VBG"))
                && sentence.token(verb.head()).is("VB")) {
            verb = sentence.token(verb.head());
        }
        boolean progressive = verb.tag().equals("VBG")
                && sentence.children(verb, "aux").size() == 1
                && present(sentence.children(verb, "aux").get(0));
        boolean joined = verb.tag().equals("VBG")
                && verb.labelled("advcl")
                && verb.head() >= 0
                && !sentence.token(verb.head()).tag().equals("VBD")
                && !sentence.token(verb.head()).tag().equals("VBN");
        boolean underWay =
                progressive && lexicon.has("legal-act", trigger.verb().lemma());
        return !present(verb) && !standing(trigger, verb) && (!progressive || underWay) && !joined;
    }

    /** "Is backed by X", "an operation backed by X". */
    private static boolean standing(Trigger trigger, Token verb) {
        boolean present = trigger.sentence().children(verb, "auxpass").stream().anyMatch(Realis::present);
        boolean participle = trigger.root() == PloverRoot.SUPPORT
                && verb.labelled("acl")
                && verb.tag().equals("VBN");
        return present || participle;
    }

    private static boolean present(Token verb) {
        return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    }

    private boolean verbHappened(Sentence sentence, Token verb, Telling telling) {
        Token at = verb;
        for (int step = 0; step < CLIMB; step++) {
            if (Grammar.negated(sentence, at) || supposed(sentence, at)) {
                return false;
            }
            boolean infinitive = infinitive(sentence, at);
            if (!infinitive && modal(sentence, at)) {
                return telling.dated()
                        && sentence.children(at, "modal", "aux").stream()
                                .allMatch(aux ->
                                        FUTURE.has(aux.lemma()) || !aux.tag().equals("MD"));
            }
            if (at.head() < 0 || at.labelled("relcl", "root")) {
                return true;
            }
            Token head = sentence.token(at.head());
            if (infinitive) {
                if (!at.labelled("xcomp", "conj", "ccomp", "acomp", "advcl", "acl", "relcl")) {
                    return false;
                }
                boolean scheduled = scheduled(sentence, head, telling);
                boolean believed = at.labelled("xcomp")
                        && Grammar.auxiliaries(sentence, at).contains("have")
                        && lexicon.has("belief", head.lemma());
                boolean done = at.labelled("xcomp", "ccomp")
                        && (lexicon.has("implicative", head.lemma())
                                || (telling.hostile() && lexicon.has("attempt", head.lemma())));
                if (believed) {
                    return true;
                }
                if (!scheduled && !done && !at.labelled("conj")) {
                    return false;
                }
            } else if (at.labelled("ccomp", "pcomp", "xcomp") && !told(at, head)) {
                return false;
            } else if (independent(sentence, at)) {
                return true;
            }
            if (at.labelled("acl") && head.is("NN")) {
                return nounHappened(sentence, head);
            }
            at = head.is("IN") || head.is("TO") ? (head.head() < 0 ? head : sentence.token(head.head())) : head;
            if (!at.is("VB") && !at.is("JJ")) {
                return !at.is("NN") || !unreal(sentence, at);
            }
        }
        return true;
    }

    /** "Are due to", "is expected to", but not "had been due to"; "are to" and "were to" with a day. */
    private boolean scheduled(Sentence sentence, Token head, Telling telling) {
        if (head.lemma().equals("be")) {
            return telling.dated();
        }
        boolean past = head.tag().equals("VBD")
                || sentence.children(head, "aux", "auxpass").stream()
                        .anyMatch(aux -> aux.tag().equals("VBD"));
        return telling.meeting() && !past && lexicon.has("scheduled", head.lemma());
    }

    /** A finite verb with its own tense, joined to another: the other decides nothing. */
    private static boolean independent(Sentence sentence, Token verb) {
        boolean ownTense = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || (!sentence.children(verb, "aux", "auxpass").isEmpty()
                        && !verb.tag().equals("VBG"));
        boolean shared = verb.labelled("conj")
                && verb.head() >= 0
                && sentence.children(verb, "nsubj", "nsubjpass", "aux", "auxpass")
                        .isEmpty()
                && modal(sentence, sentence.token(verb.head()));
        return ownTense && !shared && verb.labelled("conj", "advcl", "parataxis", "dep");
    }

    /** Content of a verb of saying has happened; content of a wish, threat or accusation has not. */
    private boolean told(Token content, Token head) {
        if (content.labelled("pcomp") && (head.is("IN") || head.is("TO"))) {
            return lexicon.has("after", head.lemma())
                    || head.lemma().equals("by")
                    || head.lemma().equals("while");
        }
        boolean reported = head.lemma().equals("tell") && content.labelled("ccomp");
        return reported || !lexicon.has("irrealis", head.lemma());
    }

    private boolean supposed(Sentence sentence, Token verb) {
        return sentence.children(verb, "mark", "advmod", "complm").stream()
                .anyMatch(mark -> lexicon.has("unless", mark.lemma()) || soon(sentence, mark));
    }

    /** "As soon as". */
    private static boolean soon(Sentence sentence, Token mark) {
        return mark.labelled("mark")
                && mark.index() > 0
                && sentence.token(mark.index() - 1).lemma().equals("soon");
    }

    private static boolean infinitive(Sentence sentence, Token verb) {
        return verb.tag().equals("VB")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("TO"));
    }

    private static boolean modal(Sentence sentence, Token verb) {
        List<String> auxiliaries = Grammar.auxiliaries(sentence, verb);
        return auxiliaries.stream().anyMatch(aux -> FUTURE.has(aux) || OBLIGATION.has(aux) || ABILITY.has(aux))
                || going(sentence, verb);
    }

    private static boolean going(Sentence sentence, Token verb) {
        return verb.head() >= 0
                && verb.labelled("xcomp")
                && sentence.token(verb.head()).form().equals("going");
    }

    private boolean unreal(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> lexicon.has("unreal", child.lemma()) && !child.labelled("conj", "prep", "relcl"));
    }

    /** A noun of happening: what hangs on a wish, a refusal or a denied verb has not happened, unless taken for granted. */
    private boolean nounHappened(Sentence sentence, Token noun) {
        if (unreal(sentence, noun)) {
            return false;
        }
        Token at = noun;
        for (int step = 0; step < CLIMB && at.head() >= 0; step++) {
            Token head = sentence.token(at.head());
            if (at.labelled("pobj") && lexicon.has("after", head.lemma())) {
                return true;
            }
            if (head.is("VB")) {
                return governed(sentence, at, head);
            }
            if (lexicon.has("irrealis", head.lemma()) || (head.is("NN") && unreal(sentence, head))) {
                return false;
            }
            at = head;
        }
        return at.labelled("root") || at.head() < 0;
    }

    private boolean governed(Sentence sentence, Token below, Token verb) {
        boolean subject = below.labelled("nsubj", "nsubjpass");
        if (!subject && lexicon.has("granted", verb.lemma())) {
            return true;
        }
        if (!subject && lexicon.has("irrealis", verb.lemma())) {
            return false;
        }
        return verbHappened(sentence, verb, Telling.DONE);
    }
}
