package org.parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.coding.lexicon.AttributionLexicon;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

/**
 * All attributions of a document. Where one lies inside the content of another, the outer stands; each word belongs to one
 * attribution at most, as in PolNeAR. Quoted sentences without a cue of their own go to the attribution beside them.
 * Thread-safe; time is linear in the text but for the few cues of a sentence.
 */
public final class AttributionFinder {
    private final AttributionLexicon lexicon;

    /** A finder with the words that attribute. */
    public AttributionFinder(AttributionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Attributions in text order; sentences and resolver are the document's. */
    public List<AttributionRelation> find(String text, List<Sentence> sentences, ActorResolver resolver) {
        QuotedWords quotes = new QuotedWords(sentences);
        CueLinks cues = new CueLinks(lexicon, quotes);
        Continuations continuations = new Continuations(quotes);
        List<Growing> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Growing> here = outermost(cues.in(sentence), quotes.of(sentence)).stream()
                    .map(link -> new Growing(withMarks(link, quotes.of(sentence))))
                    .toList();
            all.addAll(continuations.join(sentence, here, all));
        }
        return all.stream()
                .map(each -> relation(text, each, quotes, resolver))
                .sorted(Comparator.comparingInt(AttributionRelation::start))
                .toList();
    }

    /** Drops what stands inside quotation marks that another link explains, or inside the content of another. */
    private static List<Link> outermost(List<Link> links, BitSet quoted) {
        List<Link> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Link link : links) {
            boolean inside = links.stream().anyMatch(other -> !other.equals(link) && other.outranks(link))
                    || quoted.get(link.cue().nextSetBit(0));
            BitSet words = (BitSet) link.content().clone();
            words.or(link.cue());
            boolean clash = words.intersects(taken) && taken.get(link.cue().nextSetBit(0));
            if (!inside && !clash) {
                BitSet free = (BitSet) link.content().clone();
                free.andNot(taken);
                kept.add(new Link(link.sentence(), link.head(), link.source(), link.cue(), free));
                taken.or(words);
            }
        }
        kept.removeIf(link -> link.content().isEmpty());
        return kept;
    }

    /** The content with the whole of each quotation that it begins or ends in, marks included. */
    private static Link withMarks(Link link, BitSet quoted) {
        BitSet content = (BitSet) link.content().clone();
        for (int from = quoted.nextSetBit(0); from >= 0; ) {
            int to = quoted.nextClearBit(from);
            BitSet run = new BitSet();
            run.set(from, to);
            if (run.intersects(link.content())) {
                content.or(run);
            }
            from = quoted.nextSetBit(to);
        }
        content.andNot(link.source());
        content.andNot(link.cue());
        return new Link(link.sentence(), link.head(), link.source(), link.cue(), content);
    }

    private static AttributionRelation relation(
            String text, Growing growing, QuotedWords quotes, ActorResolver resolver) {
        List<Quote> content = new ArrayList<>();
        int quoted = 0;
        int words = 0;
        for (Growing.Part part : growing.content()) {
            pieces(part).forEach(span -> content.add(Quote.of(text, span)));
            BitSet marked = quotes.of(part.sentence());
            marked.and(part.words());
            quoted += Phrases.wordsIn(part.sentence(), marked);
            words += Phrases.wordsIn(part.sentence(), part.words());
        }
        content.sort(Comparator.comparing(Quote::span));
        Quoting quoting = quoted == 0 ? Quoting.INDIRECT : quoted >= words ? Quoting.DIRECT : Quoting.MIXED;
        Optional<Link> link = growing.link();
        Quote source = link.filter(each -> !each.source().isEmpty())
                .map(each -> Quote.of(text, each.sentence().spanOf(each.source())))
                .orElse(AttributionRelation.NONE);
        Quote cue = link.map(each -> Quote.of(text, each.sentence().spanOf(each.cue())))
                .orElse(AttributionRelation.NONE);
        List<Actor> actors =
                link.map(each -> resolver.resolve(each.sentence(), each.head())).orElse(List.of());
        return new AttributionRelation(source, cue, content, quoting, actors);
    }

    /** Runs of words, gaps of punctuation closed. */
    private static List<Span> pieces(Growing.Part part) {
        List<Span> spans = new ArrayList<>();
        Sentence sentence = part.sentence();
        BitSet words = part.words();
        int start = -1;
        int end = -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            boolean in = words.get(i);
            boolean bridge = start >= 0 && !in && Phrases.isMark(sentence.token(i));
            if (in) {
                start = start < 0 ? i : start;
                end = i;
            } else if (start >= 0 && !bridge) {
                spans.add(span(sentence, start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            spans.add(span(sentence, start, end));
        }
        return spans;
    }

    private static Span span(Sentence sentence, int first, int last) {
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }
}
