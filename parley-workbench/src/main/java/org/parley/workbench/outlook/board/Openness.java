package org.parley.workbench.outlook.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.model.codebook.Party;
import org.parley.model.record.Act;
import org.parley.model.record.Polarity;
import org.parley.workbench.outlook.StatedAssumption;

/**
 * Whether each side sees a way out (M9): its words on talks, a ceasefire and a settlement. The less open of the two sets how
 * often talks come about before the time is ripe; and how much of the talk is blame (M12).
 */
final class Openness {
    private final KnownRecord record;
    private final Lexicon lexicon;

    Openness(KnownRecord record) {
        this.record = record;
        this.lexicon = record.lexicon();
    }

    List<Dial> read() {
        List<BoardQuote> a = quotes(record.sides().a());
        List<BoardQuote> b = quotes(record.sides().b());
        return List.of(of(record.sides().a(), a), of(record.sides().b(), b), talks(a, b), blame());
    }

    private List<BoardQuote> quotes(Party side) {
        List<BoardQuote> quotes = new ArrayList<>();
        for (Utterance said : record.utterances(each -> each.party().equals(side.name()))) {
            if (record.on(said, "ceasefire", "settlement", "talks")) {
                boolean pro = said.polarity() == Polarity.FOR;
                quotes.add(record.quote(said, pro ? "for a way out" : "against a way out", pro ? 1 : -1));
            }
        }
        return quotes;
    }

    private Dial of(Party side, List<BoardQuote> quotes) {
        Share share = Share.of(quotes, lexicon.number("prior"));
        return new Dial(
                "way-out",
                side.name(),
                "readiness",
                !quotes.isEmpty(),
                share.value(),
                quotes.isEmpty()
                        ? "No quote of " + side.name() + " on talks, a ceasefire or a settlement."
                        : String.format(
                                Locale.ROOT,
                                "%d %% of what %s says on talks, a ceasefire and a settlement is for them (%d utterances).",
                                Math.round(100 * share.value()),
                                side.name(),
                                quotes.size()),
                "share of the side's weighted words on options of talks, ceasefire and settlement that are for them",
                List.of(),
                quotes);
    }

    private Dial talks(List<BoardQuote> a, List<BoardQuote> b) {
        double prior = lexicon.number("prior");
        double least = Math.min(Share.of(a, prior).value(), Share.of(b, prior).value());
        boolean known = !a.isEmpty() && !b.isEmpty();
        Prior.Triangle standard = (Prior.Triangle) Assumption.TALKS_UNRIPE.standard();
        double likely = Rounded.to(new Share(least, 0, 0).between(standard.low(), standard.likely(), standard.high()));
        List<BoardQuote> less = Share.of(a, prior).value() <= Share.of(b, prior).value() ? a : b;
        return new Dial(
                "serious-talks",
                "",
                "ripeness",
                known,
                least,
                known
                        ? String.format(Locale.ROOT, "The less open side is open to %d %%.", Math.round(100 * least))
                        : "Not both sides have spoken; the default holds.",
                "the way out that the less open side sees; it sets how often serious talks come about unripe",
                known
                        ? List.of(new StatedAssumption(
                                Assumption.TALKS_UNRIPE,
                                new Prior.Triangle(standard.low(), likely, standard.high()),
                                "openness of the less open side",
                                BoardQuote.evidence(less)))
                        : List.of(),
                known ? less : List.of());
    }

    private Dial blame() {
        List<BoardQuote> quotes = new ArrayList<>();
        for (Utterance said : record.utterances(each -> record.sides().has(each.party()))) {
            Phrases other = said.party().equals(record.sides().a().name())
                    ? Sides.calls(record.sides().b())
                    : Sides.calls(record.sides().a());
            if (other.in(KnownRecord.words(said))) {
                boolean blame = said.act() == Act.CRITICISE || said.act() == Act.WARN || said.act() == Act.THREATEN;
                quotes.add(record.quote(
                        said, blame ? "blames or threatens" : "speaks of the other plainly", blame ? 1 : -1));
            }
        }
        Share share = Share.of(quotes, lexicon.number("prior"));
        double likely = Rounded.to(share.value());
        return new Dial(
                "blame",
                "",
                "sincerity",
                !quotes.isEmpty(),
                share.value(),
                quotes.isEmpty()
                        ? "Neither side speaks of the other; the default holds."
                        : String.format(
                                Locale.ROOT,
                                "%d %% of what the sides say of each other blames, warns or threatens.",
                                Math.round(100 * share.value())),
                "share of the sides' weighted words naming each other that criticise, warn or threaten",
                quotes.isEmpty()
                        ? List.of()
                        : List.of(new StatedAssumption(
                                Assumption.BLAME,
                                new Prior.Triangle(
                                        Rounded.to(Math.max(0, likely - .2)),
                                        likely,
                                        Rounded.to(Math.min(1, likely + .2))),
                                "words of the sides on each other",
                                BoardQuote.evidence(quotes))),
                quotes);
    }
}
