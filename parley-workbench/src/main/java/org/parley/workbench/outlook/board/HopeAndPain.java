package org.parley.workbench.outlook.board;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.model.codebook.Party;
import org.parley.model.record.Act;
import org.parley.model.record.Evidence;
import org.parley.model.record.Polarity;
import org.parley.workbench.outlook.StatedAssumption;

/**
 * What each side expects of fighting on (M2, M3) and how much it says the war hurts (M9): its words for or against fighting
 * on, of its own victory, of the other's collapse, and of its own pain.
 */
final class HopeAndPain {
    private static final double FLOOR = 0.05;
    private static final Set<Act> OF_OTHERS = EnumSet.of(Act.CRITICISE, Act.WARN, Act.PRAISE);

    private final KnownRecord record;
    private final Lexicon lexicon;

    HopeAndPain(KnownRecord record) {
        this.record = record;
        this.lexicon = record.lexicon();
    }

    /** Optimism of both sides, then pain of both. */
    List<Dial> read() {
        return List.of(
                optimism(record.sides().a()),
                optimism(record.sides().b()),
                pain(record.sides().a()),
                pain(record.sides().b()));
    }

    private Dial optimism(Party side) {
        List<BoardQuote> quotes = new ArrayList<>();
        Phrases other = Sides.calls(record.sides().other(side));
        for (Utterance said : record.utterances(each -> each.party().equals(side.name()))) {
            hope(said, other, quotes);
        }
        Share share = Share.of(quotes, lexicon.number("prior"));
        return new Dial(
                "optimism",
                side.name(),
                "bargaining-range",
                !quotes.isEmpty(),
                share.value(),
                says(
                        quotes,
                        "%s on how the war goes: %d %% for winning or fighting on, the rest for stopping",
                        side,
                        share),
                "share of the side's weighted words that expect its own victory or the other's collapse, or are for fighting"
                        + " on, against words that reject fighting on; its belief moves by at most "
                        + lexicon.number("belief-step"),
                belief(side, share, BoardQuote.evidence(quotes)),
                quotes);
    }

    private void hope(Utterance said, Phrases other, List<BoardQuote> quotes) {
        String words = KnownRecord.words(said);
        if (OF_OTHERS.contains(said.act()) && record.on(said, "fighting")) {
            return; // to accuse the other of wanting war says nothing of one's own hope
        }
        if (record.on(said, "fighting")) {
            boolean pro = said.polarity() == Polarity.FOR;
            quotes.add(record.quote(said, pro ? "for fighting on" : "against fighting on", pro ? 1 : -1));
        } else if (lexicon.phrases("collapse").in(words) && other.in(words)) {
            quotes.add(record.quote(said, "sees the other side near collapse", 1));
        } else if (lexicon.phrases("victory").in(words)
                && !lexicon.phrases("halt").in(words)
                && !other.in(words)) {
            quotes.add(record.quote(said, "expects to win", 1));
        }
    }

    private List<StatedAssumption> belief(Party side, Share share, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        boolean a = side.equals(record.sides().a());
        Assumption assumption = a ? Assumption.BELIEF_A : Assumption.BELIEF_B;
        double by = (a ? 1 : -1) * lexicon.number("belief-step") * share.lean();
        Prior.Triangle standard = (Prior.Triangle) assumption.standard();
        Prior moved = new Prior.Triangle(
                inside(standard.low() + by), inside(standard.likely() + by), inside(standard.high() + by));
        return List.of(new StatedAssumption(
                assumption,
                moved,
                String.format(Locale.ROOT, "words of %s on fighting on, moved by %+.3f", side.name(), by),
                evidence));
    }

    private static double inside(double share) {
        return Rounded.to(Math.max(FLOOR, Math.min(1 - FLOOR, share)));
    }

    private Dial pain(Party side) {
        Phrases pain = lexicon.phrases("pain");
        Phrases other = Sides.calls(record.sides().other(side));
        List<BoardQuote> quotes = new ArrayList<>();
        for (Utterance said : record.utterances(each -> each.party().equals(side.name()))) {
            String words = KnownRecord.words(said);
            if (pain.in(words) && !other.in(words)) {
                quotes.add(record.quote(said, "speaks of what the war costs", 1));
            }
        }
        Share share = Share.of(quotes, lexicon.number("prior"));
        return new Dial(
                "pain",
                side.name(),
                "readiness",
                !quotes.isEmpty(),
                share.value(),
                says(quotes, "%s on what the war costs it: %d %%, a half being silence", side, share),
                "weight of the side's words on its own losses against the weight of silence; its cost of a battle grows by at"
                        + " most a factor of " + lexicon.number("cost-factor"),
                cost(side, share, BoardQuote.evidence(quotes)),
                quotes);
    }

    private List<StatedAssumption> cost(Party side, Share share, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        Assumption assumption = side.equals(record.sides().a()) ? Assumption.COST_A : Assumption.COST_B;
        Prior.LogNormal standard = (Prior.LogNormal) assumption.standard();
        double factor = Math.pow(lexicon.number("cost-factor"), share.lean());
        return List.of(new StatedAssumption(
                assumption,
                new Prior.LogNormal(Rounded.to(standard.median() * factor), standard.sd()),
                String.format(Locale.ROOT, "words of %s on what the war costs, times %.2f", side.name(), factor),
                evidence));
    }

    private static String says(List<BoardQuote> quotes, String words, Party side, Share share) {
        return quotes.isEmpty()
                ? "No quote of " + side.name() + " speaks of it; the default holds."
                : String.format(Locale.ROOT, words, side.name(), Math.round(100 * share.value())) + " (" + quotes.size()
                        + (quotes.size() == 1 ? " utterance)." : " utterances).");
    }
}
