package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;

/**
 * Finds candidate statements of a document: every cue word with a holder that is a known actor, what plans and agreements
 * provide, every quoted sentence with a known speaker, and every sentence "according to" somebody. A cue of saying yields to
 * the cue that its content begins with.
 */
public final class StatementFinder {
    private final CueFinder cues;
    private final CueLexicon lexicon;
    private final PlanProvisions provisions = new PlanProvisions();
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
            if (sentence.prose()) {
                found.addAll(candidates(sentence, resolver, quotations));
            }
        }
        return found;
    }

    private List<Candidate> candidates(Sentence sentence, ActorResolver resolver, List<Quotation> quotations) {
        List<CueFinder.Cue> found = cues.find(sentence);
        CueCandidates of = new CueCandidates(resolver, quotations);
        List<Candidate> here = new ArrayList<>();
        found.forEach(cue -> here.addAll(of.of(sentence, cue)));
        List<Candidate> provided = provisions.find(sentence, resolver).stream()
                .filter(each -> told(each, here, quotations))
                .toList();
        here.removeIf(other -> provided.stream().anyMatch(each -> each.cue().equals(other.cue())));
        here.addAll(provided);
        List<Candidate> kept = new ArrayList<>(Precedence.apply(here));
        kept.addAll(narrated.find(sentence, resolver, kept));
        Viewpoints viewpoints = new Viewpoints(resolver, quotations);
        viewpoints.quoted(sentence, kept).ifPresent(kept::add);
        viewpoints.accordingTo(sentence, kept).ifPresent(kept::add);
        BitSet strange = new Strangers(resolver).words(sentence, found);
        kept.removeIf(each -> strange.get(each.cue().index()) || strange(each, quotations));
        return kept;
    }

    /** Whether the reporter tells it and nobody who is quoted. */
    private static boolean told(Candidate each, List<Candidate> others, List<Quotation> quotations) {
        return Quotation.around(each.cue(), quotations).isEmpty()
                && others.stream()
                        .noneMatch(other -> other.content().get(each.cue().index()));
    }

    private static boolean strange(Candidate each, List<Quotation> quotations) {
        return Quotation.around(each.cue(), quotations)
                .filter(Quotation::stranger)
                .isPresent();
    }
}
