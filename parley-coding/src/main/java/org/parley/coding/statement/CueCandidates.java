package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Scope;

/** What a cue word says: by whom, of what, denied or supposed; one candidate for each of the clauses joined in its content. */
final class CueCandidates {
    private static final WordList UNLIKELY = WordList.named("unlikely");
    private static final WordList SPEECH = WordList.named("speech-noun");

    private final ActorResolver resolver;
    private final List<Quotation> quotations;

    CueCandidates(ActorResolver resolver, List<Quotation> quotations) {
        this.resolver = resolver;
        this.quotations = quotations;
    }

    /** The candidates of a cue; none if nobody known holds it or it is a {@link FalseCue}. */
    List<Candidate> of(Sentence sentence, CueFinder.Cue cue) {
        CueFrame frame = new CueFrame(sentence, cue);
        Optional<Quotation> quotation = Quotation.around(cue.token(), quotations);
        List<Actor> holders = List.of();
        for (Token head : frame.holders()) {
            holders = holder(sentence, head, quotation);
            if (!holders.isEmpty()) {
                break;
            }
        }
        if (holders.isEmpty() && cue.token().is("VB") && lost(sentence, frame)) {
            holders = resolver.nearestBefore(sentence, cue.token());
        }
        if (holders.isEmpty()) {
            return List.of();
        }
        List<Token> contents = frame.contents();
        if (FalseCue.is(sentence, cue, frame, contents)) {
            return List.of();
        }
        boolean denied = Grammar.negated(sentence, cue.token())
                || negativeHolder(sentence, frame)
                || outstanding(sentence, cue.token());
        String via = quotation
                .flatMap(q -> q.speakers().stream().findFirst())
                .map(Actor::speaker)
                .orElse("");
        List<Candidate> found = new ArrayList<>();
        for (Part part : Part.of(sentence, cue.token(), contents, frame.words(contents))) {
            found.add(new Candidate(
                    sentence,
                    cue.token(),
                    cue.entry().cue(),
                    holders,
                    denied,
                    part.words(),
                    part.root(),
                    subject(sentence, part.root(), cue.token(), resolver),
                    words(sentence, cue.token(), part.words()),
                    scope(sentence, cue.token()),
                    via));
        }
        return found;
    }

    /** Whom the content's own subject stands for. */
    static List<Actor> subject(Sentence sentence, Token root, Token cue, ActorResolver resolver) {
        if (root.index() == cue.index() && !root.labelled("root")) {
            return List.of();
        }
        return sentence.children(root, "nsubj", "nsubjpass").stream()
                .findFirst()
                .map(subject -> resolver.resolve(sentence, subject))
                .orElse(List.of());
    }

    /** Whether the parser found no subject, or a vehicle of speech ("in a statement") in its place. */
    private static boolean lost(Sentence sentence, CueFrame frame) {
        List<Token> heads = frame.holders();
        return !Grammar.passive(sentence, frame.token())
                && (heads.isEmpty() || heads.stream().allMatch(head -> SPEECH.has(head.lemma())));
    }

    /** "has yet to accept", "is unlikely to accept". */
    private static boolean outstanding(Sentence sentence, Token cue) {
        if (!cue.labelled("xcomp") || cue.head() < 0) {
            return false;
        }
        Token head = sentence.token(cue.head());
        boolean yet = head.lemma().equals("have")
                && sentence.children(head, "advmod").stream()
                        .anyMatch(adverb -> adverb.lemma().equals("yet"));
        return yet || UNLIKELY.has(head.lemma());
    }

    private static boolean negativeHolder(Sentence sentence, CueFrame frame) {
        return frame.holders().stream()
                .flatMap(head -> sentence.children(head).stream())
                .anyMatch(child -> child.lemma().equals("neither"));
    }

    private List<Actor> holder(Sentence sentence, Token head, Optional<Quotation> quotation) {
        if (CueFrame.firstPerson(head)) {
            return quotation.map(Quotation::speakers).orElse(List.of());
        }
        return resolver.resolve(sentence, head);
    }

    private static BitSet words(Sentence sentence, Token cue, BitSet content) {
        Token anchor = cue;
        while (!anchor.is("VB") && anchor.head() >= 0 && !anchor.labelled("root")) {
            anchor = sentence.token(anchor.head());
            if (cue.is("NN") && anchor.is("VB")) {
                break;
            }
        }
        while (anchor.labelled("xcomp", "pcomp", "acl") && anchor.head() >= 0 && !cue.is("NN")) {
            anchor = sentence.token(anchor.head());
        }
        BitSet words = cue.is("NN") ? sentence.subtree(cue) : Grammar.clause(sentence, anchor);
        words.or(content);
        return words;
    }

    private static Scope scope(Sentence sentence, Token cue) {
        if (Grammar.question(sentence)) {
            return Scope.QUESTION;
        }
        Token at = cue;
        for (int step = 0; step < 4 && at.head() >= 0; step++) {
            String open = at.labelled("advcl") ? "if" : "whether";
            boolean supposed = at.labelled("advcl", "ccomp", "pcomp")
                    && sentence.children(at, "mark").stream()
                            .anyMatch(mark ->
                                    mark.lemma().equals(open) || mark.lemma().equals("whether"));
            if (supposed) {
                return Scope.HYPOTHETICAL;
            }
            at = sentence.token(at.head());
        }
        return Scope.ASSERTED;
    }
}
