package org.parley.workbench.outlook.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.model.codebook.Party;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.workbench.outlook.StatedAssumption;

/**
 * Who must be won over at home (M10): what publics, parliaments and oppositions of each side reject, the side's own red
 * lines, and whether a vote is spoken of.
 */
final class AtHome {
    private final KnownRecord record;
    private final Lexicon lexicon;
    private final boolean packages;

    AtHome(KnownRecord record, boolean packages) {
        this.record = record;
        this.packages = packages;
        this.lexicon = record.lexicon();
    }

    List<Dial> read() {
        return List.of(winSet(record.sides().a()), winSet(record.sides().b()), vote());
    }

    private Dial winSet(Party side) {
        List<BoardQuote> quotes = new ArrayList<>();
        Phrases calls = Sides.calls(side);
        for (Utterance said : record.utterances(each -> audience(each.party(), calls))) {
            boolean against = said.polarity() == Polarity.AGAINST;
            quotes.add(record.quote(said, against ? "rejects at home" : "accepts at home", against ? 1 : -1));
        }
        boolean audience = !quotes.isEmpty();
        for (Utterance said : record.utterances(each -> each.party().equals(side.name()))) {
            if (!packages && said.firmness() == Firmness.RED_LINE && said.polarity() == Polarity.AGAINST) {
                quotes.add(record.quote(said, "red line", 1));
            }
        }
        Share share = Share.of(quotes, lexicon.number("prior"));
        return new Dial(
                "win-set",
                side.name(),
                "domestic-constraint",
                !quotes.isEmpty(),
                share.value(),
                says(side, quotes, audience, share),
                "weight of what ratifiers at home reject" + (packages ? "" : " and of the side's own red lines")
                        + ", against what they accept and the weight of knowing nothing; the least share that ratifiers"
                        + " let pass goes from its default to 0 if all is accepted, to " + lexicon.number("floor-most")
                        + " if all is rejected" + (packages ? "; red lines exclude packages instead" : ""),
                floor(side, quotes, share),
                quotes);
    }

    private boolean audience(String holder, Phrases calls) {
        return !record.sides().has(holder) && lexicon.audiences().in(holder) && calls.in(holder);
    }

    private static String says(Party side, List<BoardQuote> quotes, boolean audience, Share share) {
        String home = audience
                ? ""
                : " No public, parliament or opposition of " + side.name()
                        + " speaks in the record; only its own words count.";
        return quotes.isEmpty()
                ? "No red line and no voice from home; the default holds." + home
                : String.format(
                                Locale.ROOT,
                                "%s is bound to %d %% (%d utterances).",
                                side.name(),
                                Math.round(100 * share.value()),
                                quotes.size())
                        + home;
    }

    private List<StatedAssumption> floor(Party side, List<BoardQuote> quotes, Share share) {
        if (quotes.isEmpty()) {
            return List.of();
        }
        Assumption assumption = side.equals(record.sides().a()) ? Assumption.FLOOR_A : Assumption.FLOOR_B;
        Prior.Triangle standard = (Prior.Triangle) assumption.standard();
        double likely = Rounded.to(share.between(0, standard.likely(), lexicon.number("floor-most")));
        return List.of(new StatedAssumption(
                assumption,
                new Prior.Triangle(standard.low(), likely, Math.max(likely, standard.high())),
                (packages ? "" : "red lines of " + side.name() + " and ") + "voices at home",
                BoardQuote.evidence(quotes)));
    }

    private Dial vote() {
        List<BoardQuote> quotes = new ArrayList<>();
        for (Utterance said : record.utterances(each -> record.on(each, "referendum"))) {
            boolean pro = said.polarity() == Polarity.FOR;
            quotes.add(record.quote(said, pro ? "for a vote" : "against a vote", pro ? 1 : -1));
        }
        Share share = Share.of(quotes, 0.001);
        double a = Rounded.to(0.5 + share.weightFor());
        double b = Rounded.to(lexicon.number("referendum-prior") + share.weightAgainst());
        double chance = a / (a + b);
        String says = record.roles().missing("referendum")
                ? "The codebook has no option of a referendum; the default, no vote, holds."
                : quotes.isEmpty()
                        ? "Nobody speaks of a vote; the default, no vote, holds."
                        : String.format(Locale.ROOT, "A vote is spoken of: chance %d %%.", Math.round(100 * chance));
        return new Dial(
                "referendum",
                "",
                "referendum",
                !quotes.isEmpty(),
                quotes.isEmpty() ? 0 : chance,
                says,
                "Beta of the weighted words for and against a vote, begun at 0.5 to "
                        + lexicon.number("referendum-prior"),
                quotes.isEmpty()
                        ? List.of()
                        : List.of(new StatedAssumption(
                                Assumption.REFERENDUM,
                                new Prior.Beta(a, b),
                                "words on a vote",
                                BoardQuote.evidence(quotes))),
                quotes);
    }
}
