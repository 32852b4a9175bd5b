package org.parley.coding.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Act;
import org.parley.model.record.Polarity;

/**
 * What is done by saying something: decided from the content's modality, predicate and subject. Rules are tried in the
 * order of the coding scheme; what none of them knows is a report.
 */
final class ContentAct {
    private static final WordList FUTURE = WordList.named("future");
    private static final WordList DEAL = WordList.named("deal");
    private static final WordList OBLIGATION = WordList.named("obligation");
    private static final WordList FORCE = WordList.named("force-verb");
    private static final WordList PENALTY = WordList.named("penalty");
    private static final WordList BAD_EFFECT = WordList.named("bad-effect");
    private static final WordList BAD_DEED = WordList.named("bad-deed");
    private static final WordList FIRST = WordList.named("first");
    private static final WordList PRONOUN = WordList.named("pronoun");
    private static final WordList CLAIMING = WordList.named("claiming");
    private static final WordList ANNOUNCING = WordList.named("announcing");
    private static final Set<String> ABLE = Set.of("can", "ca", "could");

    private final Candidate candidate;
    private final Sentence sentence;
    private final Token root;
    private final boolean denied;

    ContentAct(Candidate candidate) {
        this.candidate = candidate;
        this.sentence = candidate.sentence();
        this.root = candidate.root();
        boolean cueDenied = candidate.denied() && candidate.cue().index() != root.index();
        boolean rootDenied = Grammar.negated(sentence, root);
        boolean same =
                rootDenied && root.is("NN") && root.head() == candidate.cue().index();
        this.denied = same || rootDenied != cueDenied;
    }

    Reading read() {
        return told().or(this::never)
                .or(this::intended)
                .or(this::threatened)
                .or(this::obliged)
                .or(() -> new Evaluation(sentence, root, denied).read())
                .or(this::foreseen)
                .or(this::blamed)
                .or(this::announced)
                .or(this::claimed)
                .orElse(new Reading(Act.REPORT, sign()));
    }

    private Polarity sign() {
        return denied ? Polarity.AGAINST : Polarity.FOR;
    }

    private static Optional<Reading> reading(Act act, Polarity polarity) {
        return Optional.of(new Reading(act, polarity));
    }

    /** "told X to do Y": a demand. */
    private Optional<Reading> told() {
        boolean infinitive = root.labelled("xcomp")
                && root.index() != candidate.cue().index()
                && sentence.children(root, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("to"));
        boolean addressed =
                !sentence.children(candidate.cue(), "dobj", "dative").isEmpty();
        return infinitive && addressed ? reading(Act.DEMAND, sign()) : Optional.empty();
    }

    /** "there will be no X", "X cannot be accepted": a refusal. */
    private Optional<Reading> never() {
        boolean existential = !sentence.children(root, "expl").isEmpty();
        boolean modal = future() || able();
        if (denied && existential) {
            return reading(modal ? Act.REJECT : Act.CRITICISE, Polarity.AGAINST);
        }
        boolean passive = Grammar.passive(sentence, root);
        return denied && passive && modal && !otherParty() ? reading(Act.REJECT, Polarity.AGAINST) : Optional.empty();
    }

    private Optional<Reading> intended() {
        boolean refused = denied && (future() || able());
        if (!own() || !(future() || refused)) {
            return Optional.empty();
        }
        if (denied) {
            return reading(Act.REJECT, Polarity.AGAINST);
        }
        return reading(FORCE.has(root.lemma()) ? Act.THREATEN : Act.COMMIT, Polarity.FOR);
    }

    /** A future cost named without saying by whom: "will face the consequences", "would be a legitimate target". */
    private Optional<Reading> threatened() {
        boolean penalty = future()
                && Stream.concat(Stream.of(root), sentence.children(root, "dobj", "attr", "prep", "acomp").stream())
                        .flatMap(word -> Stream.concat(Stream.of(word), sentence.children(word, "pobj").stream()))
                        .anyMatch(word -> PENALTY.has(word.lemma()));
        return penalty && !denied ? reading(Act.THREATEN, Polarity.FOR) : Optional.empty();
    }

    private Optional<Reading> obliged() {
        boolean modal = Grammar.auxiliaries(sentence, root).stream().anyMatch(OBLIGATION::has);
        boolean haveTo = (root.lemma().equals("have") || root.lemma().equals("need"))
                && !sentence.children(root, "xcomp").isEmpty();
        boolean subjunctive = CLAIMING.has(candidate.cue().lemma())
                && root.tag().equals("VB")
                && Grammar.auxiliaries(sentence, root).isEmpty();
        boolean required = modal || haveTo;
        return required || subjunctive
                ? reading(required && beforehand() ? Act.CONDITION : Act.DEMAND, sign())
                : Optional.empty();
    }

    /** "Any deal must include guarantees", "the army must first leave": required for a step that is to follow. */
    private boolean beforehand() {
        boolean ofDeal = sentence.children(root, "nsubj", "nsubjpass").stream()
                .filter(subject -> DEAL.has(subject.lemma()))
                .flatMap(subject -> sentence.children(subject, "det").stream())
                .anyMatch(det -> det.lemma().equals("any"));
        boolean first = sentence.children(root, "advmod").stream()
                .anyMatch(adverb -> adverb.form().equalsIgnoreCase("first"));
        return ofDeal || first;
    }

    private Optional<Reading> foreseen() {
        boolean uncertain = sentence.children(root, "aux", "modal").stream().anyMatch(aux -> aux.is("MD"));
        return !own() && uncertain && BAD_EFFECT.has(root.lemma())
                ? reading(Act.WARN, Polarity.AGAINST)
                : Optional.empty();
    }

    private Optional<Reading> blamed() {
        boolean bad = BAD_DEED.has(root.lemma())
                || sentence.children(root, "xcomp", "dobj").stream().anyMatch(word -> BAD_DEED.has(word.lemma()));
        return !own() && bad ? reading(Act.CRITICISE, Polarity.AGAINST) : Optional.empty();
    }

    /** "declared a truce", "announced that its troops were leaving": binding itself. */
    private Optional<Reading> announced() {
        boolean thing = root.is("NN") && root.labelled("dobj");
        return ANNOUNCING.has(candidate.cue().lemma()) && !denied && (thing || own())
                ? reading(Act.COMMIT, Polarity.FOR)
                : Optional.empty();
    }

    /** "insists that the deal is binding": maintaining a claim. */
    private Optional<Reading> claimed() {
        boolean claim = CLAIMING.has(candidate.cue().lemma()) && !own();
        return claim ? reading(Act.DEMAND, sign()) : Optional.empty();
    }

    /** Whether the content's subject is the holder itself: a pronoun, its own name, or none at all. */
    boolean own() {
        if (candidate.holds(candidate.subject())) {
            return true;
        }
        List<Token> subjects = sentence.children(root, "nsubj", "nsubjpass");
        if (subjects.isEmpty()) {
            return !root.labelled("ccomp");
        }
        String form = subjects.get(0).form().toLowerCase(Locale.ROOT);
        return candidate.subject().isEmpty()
                && ((FIRST.has(form) && subjects.get(0).is("PRP")) || (PRONOUN.has(form) && !form.equals("it")));
    }

    private boolean otherParty() {
        return !candidate.subject().isEmpty() && !candidate.holds(candidate.subject());
    }

    private boolean future() {
        return Grammar.auxiliaries(sentence, root).stream().anyMatch(FUTURE::has);
    }

    private boolean able() {
        return Grammar.auxiliaries(sentence, root).stream().anyMatch(ABLE::contains);
    }
}
