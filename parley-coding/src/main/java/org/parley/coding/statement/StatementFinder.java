package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Scope;

/**
 * Finds candidate statements of a document: every cue word with a holder that is a known actor, every quoted sentence with
 * a known speaker, and every sentence "according to" somebody. A cue of saying yields to the cue that its content begins
 * with.
 */
public final class StatementFinder {
    private static final WordList FIRST = WordList.named("first");
    private static final WordList OBLIGATION = WordList.named("obligation");
    private static final WordList SPEECH = WordList.named("speech-noun");

    private final CueFinder cues;
    private final CueLexicon lexicon;
    private final NarratedIntentions narrated = new NarratedIntentions();

    /** A finder with the given lexicon; serves any number of documents. */
    public StatementFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueFinder(lexicon);
    }

    /** Candidates of all sentences, in text order. */
    public List<Candidate> find(List<Sentence> sentences, ActorResolver resolver) {
        return find(sentences, resolver, List.of());
    }

    /** The same where the title names one who speaks the whole text ({@link Byline}); empty if it names nobody. */
    public List<Candidate> find(List<Sentence> sentences, ActorResolver resolver, List<Actor> byline) {
        List<Quotation> quotations = new ArrayList<>(new QuotationFinder(lexicon, resolver, sentences).find());
        quotations.addAll(new Narrator(resolver, sentences, quotations).told(byline));
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!sentence.prose()) {
                continue;
            }
            List<Candidate> here = new ArrayList<>();
            for (CueFinder.Cue cue : cues.find(sentence)) {
                here.addAll(candidates(sentence, cue, resolver, quotations));
            }
            List<Candidate> kept = new ArrayList<>(Precedence.apply(here));
            kept.addAll(narrated.find(sentence, resolver, kept));
            quoted(sentence, quotations, resolver, kept).ifPresent(kept::add);
            accordingTo(sentence, resolver, kept).ifPresent(kept::add);
            found.addAll(kept);
        }
        return found;
    }

    private List<Candidate> candidates(
            Sentence sentence, CueFinder.Cue cue, ActorResolver resolver, List<Quotation> quotations) {
        CueFrame frame = new CueFrame(sentence, cue);
        Optional<Quotation> quotation = covering(quotations, cue.token());
        List<Actor> holders = List.of();
        for (Token head : frame.holders()) {
            holders = holder(sentence, head, resolver, quotation);
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
        if (contents.isEmpty() ? needsContent(cue) : otherSense(cue, contents.get(0))) {
            return List.of();
        }
        if (purpose(sentence, cue.token())) {
            return List.of();
        }
        if (obliged(sentence, cue.token()) && !first(frame)) {
            return List.of();
        }
        boolean denied = Grammar.negated(sentence, cue.token()) || negativeHolder(sentence, frame);
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
    private static List<Actor> subject(Sentence sentence, Token root, Token cue, ActorResolver resolver) {
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

    private static boolean needsContent(CueFinder.Cue cue) {
        return cue.token().is("NN") || cue.entry().cue().neutral();
    }

    /** "held a rally" is not "held that": a cue that takes clauses only is none with a noun as its object. */
    private static boolean otherSense(CueFinder.Cue cue, Token content) {
        return cue.token().is("VB")
                && !cue.entry().frames().contains("object")
                && content.labelled("dobj")
                && content.is("NN");
    }

    /** "closed the road to begin repairs": what a deed is for is no statement. */
    private static boolean purpose(Sentence sentence, Token cue) {
        return cue.is("VB")
                && cue.labelled("advcl")
                && sentence.children(cue, "nsubj", "nsubjpass").isEmpty()
                && sentence.children(cue, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("to"));
    }

    /** "Ruritania must accept": what somebody has to do is nothing that they said. */
    private static boolean obliged(Sentence sentence, Token cue) {
        boolean haveTo = cue.labelled("xcomp")
                && Grammar.head(sentence, cue)
                        .filter(head -> head.lemma().equals("have"))
                        .isPresent();
        boolean modal = Grammar.auxiliaries(sentence, cue).stream().anyMatch(OBLIGATION::has);
        return cue.is("VB") && (haveTo || modal);
    }

    private static boolean first(CueFrame frame) {
        return frame.holders().stream().anyMatch(head -> FIRST.has(head.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean negativeHolder(Sentence sentence, CueFrame frame) {
        return frame.holders().stream()
                .flatMap(head -> sentence.children(head).stream())
                .anyMatch(child -> child.lemma().equals("neither"));
    }

    private static List<Actor> holder(
            Sentence sentence, Token head, ActorResolver resolver, Optional<Quotation> quotation) {
        if (FIRST.has(head.form().toLowerCase(Locale.ROOT))) {
            return quotation.map(Quotation::speakers).orElse(List.of());
        }
        return resolver.resolve(sentence, head);
    }

    private static Optional<Quotation> covering(List<Quotation> quotations, Token token) {
        return quotations.stream()
                .filter(quotation -> quotation.span().contains(token.span()))
                .findFirst();
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

    /** A sentence inside quotation marks is what its speaker says. */
    private static Optional<Candidate> quoted(
            Sentence sentence, List<Quotation> quotations, ActorResolver resolver, List<Candidate> here) {
        for (Quotation quotation : quotations) {
            boolean inside = quotation.span().start() <= sentence.span().start() + 1
                    && sentence.span().end() <= quotation.span().end() + 1;
            boolean begun = quotation.span().overlaps(sentence.span()) && !inside;
            if (quotation.speakers().isEmpty() || (!inside && !begun)) {
                continue;
            }
            BitSet words = new BitSet();
            for (Token token : sentence.tokens()) {
                if (quotation.span().contains(token.span())) {
                    words.set(token.index());
                }
            }
            boolean taken = here.stream()
                    .anyMatch(
                            candidate -> candidate.words().intersects(words) && candidate.holds(quotation.speakers()));
            if (!taken && words.cardinality() >= 4) {
                Token root = root(sentence, words);
                return Optional.of(new Candidate(
                        sentence,
                        root,
                        CueClass.SAY,
                        quotation.speakers(),
                        false,
                        words,
                        root,
                        subject(sentence, root, root, resolver),
                        words,
                        Grammar.question(sentence) ? Scope.QUESTION : Scope.ASSERTED,
                        ""));
            }
        }
        return Optional.empty();
    }

    private static Token root(Sentence sentence, BitSet words) {
        for (Token token : sentence.tokens()) {
            boolean top = words.get(token.index()) && (token.head() < 0 || !words.get(token.head()));
            if (top && (token.is("VB") || token.is("NN"))) {
                return token;
            }
        }
        return sentence.token(words.nextSetBit(0));
    }

    private static Optional<Candidate> accordingTo(Sentence sentence, ActorResolver resolver, List<Candidate> here) {
        for (Token token : sentence.tokens()) {
            boolean according = token.lemma().equals("accord") && token.labelled("prep") && token.head() >= 0;
            boolean opening = token.index() == 0 && token.lemma().equals("for") && token.head() >= 0;
            if (!according && !opening) {
                continue;
            }
            Token root = sentence.token(token.head());
            for (Token to : according ? sentence.children(token, "prep") : List.of(token)) {
                for (Token object : sentence.children(to, "pobj")) {
                    List<Actor> who = resolver.resolve(sentence, object);
                    boolean taken =
                            here.stream().anyMatch(candidate -> candidate.cue().index() == root.index());
                    if (!who.isEmpty() && !taken) {
                        BitSet words = sentence.subtree(root);
                        words.andNot(sentence.subtree(token));
                        return Optional.of(new Candidate(
                                sentence,
                                root,
                                CueClass.SAY,
                                who,
                                false,
                                words,
                                root,
                                List.of(),
                                words,
                                Scope.ASSERTED,
                                ""));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
