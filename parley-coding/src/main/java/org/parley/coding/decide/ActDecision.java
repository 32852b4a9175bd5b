package org.parley.coding.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Act;
import org.parley.model.record.Polarity;

/**
 * What a candidate does and with which sign: a cue with a meaning of its own decides, denied it turns ("does not rule out"
 * is an offer, "is not ready" a refusal); after a cue of saying the content decides by its modality, predicate and subject.
 */
public final class ActDecision {
    private static final WordList FUTURE = WordList.named("future");
    private static final WordList OBLIGATION = WordList.named("obligation");
    private static final WordList FORCE = WordList.named("force-verb");
    private static final WordList BAD_EFFECT = WordList.named("bad-effect");
    private static final WordList BAD_DEED = WordList.named("bad-deed");
    private static final WordList UNACCEPTABLE = WordList.named("unacceptable");
    private static final WordList NECESSARY = WordList.named("necessary");
    private static final WordList GOOD = WordList.named("good");
    private static final WordList BAD = WordList.named("bad");
    private static final WordList FIRST = WordList.named("first");
    private static final WordList PRONOUN = WordList.named("pronoun");

    private ActDecision() {}

    /** The act and polarity of a candidate. */
    public static Reading of(Candidate candidate) {
        return switch (candidate.cueClass()) {
            case SAY, THINK -> content(candidate);
            case DEMAND -> demand(candidate);
            case REJECT ->
                turned(candidate, new Reading(Act.REJECT, Polarity.AGAINST), new Reading(Act.OFFER, Polarity.FOR));
            case ACCEPT ->
                turned(candidate, new Reading(Act.ACCEPT, Polarity.FOR), new Reading(Act.REJECT, Polarity.AGAINST));
            case OFFER ->
                turned(candidate, new Reading(Act.OFFER, Polarity.FOR), new Reading(Act.REJECT, Polarity.AGAINST));
            case COMMIT -> commit(candidate);
            case THREATEN -> new Reading(Act.THREATEN, Polarity.FOR);
            case DENY ->
                turned(candidate, new Reading(Act.DENY, Polarity.AGAINST), new Reading(Act.REPORT, Polarity.FOR));
            case WARN -> warn(candidate);
            case CRITICISE ->
                turned(candidate, new Reading(Act.CRITICISE, Polarity.AGAINST), new Reading(Act.PRAISE, Polarity.FOR));
            case PRAISE ->
                turned(candidate, new Reading(Act.PRAISE, Polarity.FOR), new Reading(Act.CRITICISE, Polarity.AGAINST));
            case REPORT ->
                turned(candidate, new Reading(Act.REPORT, Polarity.FOR), new Reading(Act.REPORT, Polarity.AGAINST));
        };
    }

    private static Reading turned(Candidate candidate, Reading affirmed, Reading denied) {
        return candidate.denied() ? denied : affirmed;
    }

    private static Reading demand(Candidate candidate) {
        boolean contentDenied = rootIsVerb(candidate) && Grammar.negated(candidate.sentence(), candidate.root());
        if (candidate.denied()) {
            return new Reading(Act.REJECT, Polarity.AGAINST);
        }
        return new Reading(Act.DEMAND, contentDenied ? Polarity.AGAINST : Polarity.FOR);
    }

    private static Reading commit(Candidate candidate) {
        if (candidate.denied()) {
            return new Reading(Act.REJECT, Polarity.AGAINST);
        }
        boolean contentDenied = rootIsVerb(candidate) && Grammar.negated(candidate.sentence(), candidate.root());
        if (contentDenied) {
            return new Reading(Act.REJECT, Polarity.AGAINST);
        }
        return new Reading(force(candidate) ? Act.THREATEN : Act.COMMIT, Polarity.FOR);
    }

    private static Reading warn(Candidate candidate) {
        boolean own = rootIsVerb(candidate) && ownSubject(candidate) && future(candidate) && force(candidate);
        return own ? new Reading(Act.THREATEN, Polarity.FOR) : new Reading(Act.WARN, Polarity.AGAINST);
    }

    private static boolean rootIsVerb(Candidate candidate) {
        return candidate.root().is("VB")
                && candidate.root().index() != candidate.cue().index();
    }

    /** After a cue of saying: the content's own modality, predicate and subject. */
    private static Reading content(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        Token root = candidate.root();
        boolean denied = Grammar.negated(sentence, root) != (candidate.denied() && candidate.cue() != root);
        Polarity sign = denied ? Polarity.AGAINST : Polarity.FOR;
        boolean own = ownSubject(candidate);
        if (own && (future(candidate) || (denied && able(sentence, root)))) {
            if (denied) {
                return new Reading(Act.REJECT, Polarity.AGAINST);
            }
            return new Reading(force(candidate) ? Act.THREATEN : Act.COMMIT, Polarity.FOR);
        }
        if (obliged(sentence, root)) {
            return new Reading(Act.DEMAND, sign);
        }
        Optional<Reading> predicate = predicate(sentence, root, denied);
        if (predicate.isPresent()) {
            return predicate.get();
        }
        if (!own && BAD_EFFECT.has(root.lemma()) && uncertain(sentence, root)) {
            return new Reading(Act.WARN, Polarity.AGAINST);
        }
        if (!own && BAD_DEED.has(root.lemma())) {
            return new Reading(Act.CRITICISE, Polarity.AGAINST);
        }
        return new Reading(Act.REPORT, sign);
    }

    private static Optional<Reading> predicate(Sentence sentence, Token root, boolean denied) {
        for (Token word : predicates(sentence, root)) {
            String lemma = word.lemma();
            if (UNACCEPTABLE.has(lemma)) {
                return Optional.of(new Reading(Act.REJECT, Polarity.AGAINST));
            }
            if (NECESSARY.has(lemma)) {
                return Optional.of(new Reading(denied ? Act.REJECT : Act.DEMAND, sign(!denied)));
            }
            if (GOOD.has(lemma)) {
                return Optional.of(new Reading(denied ? Act.CRITICISE : Act.PRAISE, sign(!denied)));
            }
            if (BAD.has(lemma)) {
                return Optional.of(new Reading(denied ? Act.PRAISE : Act.CRITICISE, sign(denied)));
            }
        }
        return Optional.empty();
    }

    private static Polarity sign(boolean positive) {
        return positive ? Polarity.FOR : Polarity.AGAINST;
    }

    private static List<Token> predicates(Sentence sentence, Token root) {
        if (!root.is("VB")) {
            return List.of(root);
        }
        return sentence.children(root).stream()
                .filter(child -> child.labelled("acomp", "attr", "oprd", "pcomp", "xcomp", "prep"))
                .flatMap(child -> child.labelled("prep")
                        ? sentence.children(child, "pobj", "pcomp").stream()
                        : java.util.stream.Stream.of(child))
                .toList();
    }

    /** Whether the content's subject is the holder itself: "we", "it", the same name, or none at all. */
    private static boolean ownSubject(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        List<Token> subjects = sentence.children(candidate.root(), "nsubj", "nsubjpass");
        if (subjects.isEmpty()) {
            return !candidate.root().labelled("ccomp");
        }
        Token subject = subjects.get(0);
        String form = subject.form().toLowerCase(Locale.ROOT);
        if (FIRST.has(form) || PRONOUN.has(form)) {
            return true;
        }
        return candidate.holders().stream()
                .anyMatch(holder -> holder.party().contains(subject.form())
                        || holder.speaker().contains(subject.form()));
    }

    private static boolean future(Candidate candidate) {
        return Grammar.auxiliaries(candidate.sentence(), candidate.root()).stream()
                .anyMatch(FUTURE::has);
    }

    private static boolean able(Sentence sentence, Token root) {
        return Grammar.auxiliaries(sentence, root).stream()
                .anyMatch(aux -> aux.equals("can") || aux.equals("ca") || aux.equals("could"));
    }

    private static boolean obliged(Sentence sentence, Token root) {
        if (Grammar.auxiliaries(sentence, root).stream().anyMatch(OBLIGATION::has)) {
            return true;
        }
        return (root.lemma().equals("have") || root.lemma().equals("need"))
                && !sentence.children(root, "xcomp").isEmpty();
    }

    private static boolean uncertain(Sentence sentence, Token root) {
        return sentence.children(root, "aux", "modal").stream().anyMatch(aux -> aux.is("MD"));
    }

    private static boolean force(Candidate candidate) {
        return FORCE.has(candidate.root().lemma());
    }
}
