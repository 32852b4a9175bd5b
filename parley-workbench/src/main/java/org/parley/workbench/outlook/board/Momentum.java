package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.analysis.matrix.Reversal;
import org.parley.analysis.matrix.Shift;
import org.parley.analysis.matrix.SourcedEvent;
import org.parley.analysis.matrix.Utterance;
import org.parley.model.record.Act;
import org.parley.model.record.PloverRoot;
import org.parley.model.record.Polarity;
import org.parley.workbench.outlook.DatedSignal;

/**
 * Contested momentum (M16): accepted and rejected ways out, shifts and their reversals, and steps between the sides, each
 * one likelihood ratio for one event, however many outlets told it.
 */
final class Momentum {
    private static final Set<PloverRoot> STEPS = EnumSet.of(PloverRoot.AGREE, PloverRoot.CONCEDE, PloverRoot.RETREAT);
    private static final String[] PEACE = {"ceasefire", "settlement", "talks"};

    private final KnownRecord record;
    private final Lexicon lexicon;
    private final List<DatedSignal> signals = new ArrayList<>();
    private final List<BoardQuote> quotes = new ArrayList<>();

    Momentum(KnownRecord record) {
        this.record = record;
        this.lexicon = record.lexicon();
        record.utterances(each -> record.sides().has(each.party())).forEach(this::words);
        record.matrix().shifts().forEach(this::shift);
        record.matrix().reversals().forEach(this::reversal);
        record.events().forEach(this::step);
    }

    /** The signals, for the outlook. */
    List<DatedSignal> signals() {
        return List.copyOf(signals);
    }

    List<Dial> read() {
        Set<String> clusters = new LinkedHashSet<>();
        signals.forEach(each -> clusters.add(each.event()));
        long back = signals.stream().filter(DatedSignal::reversal).count();
        return List.of(new Dial(
                "momentum",
                "",
                "signals",
                !signals.isEmpty(),
                clusters.size(),
                signals.isEmpty()
                        ? "No acceptance, rejection, shift or step of either side within the window."
                        : String.format(
                                Locale.ROOT,
                                "%d events speak for or against peace being near; %d of them were taken back.",
                                clusters.size(),
                                back),
                "one likelihood ratio an event: accepted a ceasefire or settlement " + lexicon.number("signal-accept")
                        + ", offered, or accepted talks " + lexicon.number("signal-offer") + ", shift "
                        + lexicon.number("signal-shift") + ", step "
                        + lexicon.number("signal-step") + ", rejected " + lexicon.number("signal-reject")
                        + "; a reversal takes its event back; they fade, and their sum is capped",
                List.of(),
                quotes));
    }

    private void words(Utterance said) {
        if (!record.on(said, PEACE)) {
            return;
        }
        boolean pro = said.polarity() == Polarity.FOR;
        double ratio = switch (said.act()) {
            case ACCEPT, COMMIT -> pro ? accepted(said) : lexicon.number("signal-reject");
            case OFFER -> pro ? lexicon.number("signal-offer") : lexicon.number("signal-reject");
            case REJECT, THREATEN -> pro ? 1 : lexicon.number("signal-reject");
            default -> 1;
        };
        if (ratio != 1) {
            String name = said.act() == Act.THREATEN ? "threat" : said.act().label();
            signal(
                    cluster(said.party(), ratio > 1, said.day()),
                    said.day(),
                    ratio,
                    false,
                    List.of(record.quote(
                            said,
                            String.format(Locale.ROOT, "%s, ratio %.2g", name, ratio),
                            Math.log(ratio) >= 0 ? 1 : -1)));
        }
    }

    /** To agree to talk is cheap; to agree to a ceasefire or a settlement is not. */
    private double accepted(Utterance said) {
        return lexicon.number(record.on(said, "ceasefire", "settlement") ? "signal-accept" : "signal-offer");
    }

    /** A deed needs a clause to tell it, and to meet again is none. */
    private boolean tellsOfAStep(String words) {
        return words.strip().split("\\s+").length >= lexicon.number("step-words")
                && !lexicon.phrases("meeting").in(words);
    }

    /** All that a party says one way in a week is one event. */
    private static String cluster(String party, boolean towards, LocalDate day) {
        return party + (towards ? " towards peace" : " away from peace") + ", week of "
                + day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private boolean counts(Shift shift) {
        return record.sides().has(shift.party())
                && List.of(PEACE).stream().anyMatch(part -> record.roles().plays(part, shift.issue(), shift.option()));
    }

    private static String name(Shift shift) {
        return cluster(shift.party(), shift.opens(), shift.to());
    }

    private void shift(Shift shift) {
        if (counts(shift)) {
            double ratio = shift.opens() ? lexicon.number("signal-shift") : 1 / lexicon.number("signal-shift");
            String counts = String.format(
                    Locale.ROOT, "shift %s, ratio %.2g", shift.opens() ? "towards it" : "away from it", ratio);
            signal(name(shift), shift.to(), ratio, false, quotes(shift, counts));
        }
    }

    private void reversal(Reversal reversal) {
        if (counts(reversal.out())) {
            signal(
                    name(reversal.out()),
                    reversal.back().to(),
                    1,
                    true,
                    quotes(reversal.back(), "takes the shift back"));
            signal(name(reversal.back()), reversal.back().to(), 1, true, List.of());
        }
    }

    private List<BoardQuote> quotes(Shift shift, String counts) {
        return record.utterances(each -> each.statementIds().stream().anyMatch(shift.statementIds()::contains)).stream()
                .map(each -> record.quote(each, counts, each.polarity() == Polarity.FOR ? 1 : -1))
                .toList();
    }

    private void step(SourcedEvent event) {
        String actor = event.event().actor();
        boolean between = record.sides().has(actor)
                && record.sides().has(event.event().recipient())
                && !actor.equals(event.event().recipient());
        String words = event.event().evidence().quote().words();
        if (between && STEPS.contains(event.event().root()) && tellsOfAStep(words)) {
            double ratio = lexicon.number("signal-step");
            signal(
                    cluster("Both", true, event.day()),
                    event.day(),
                    ratio,
                    false,
                    List.of(record.quote(event, String.format(Locale.ROOT, "step, ratio %.2g", ratio), 1)));
        }
    }

    private void signal(String cluster, LocalDate day, double ratio, boolean reversal, List<BoardQuote> moved) {
        signals.add(new DatedSignal(cluster, day, ratio, reversal, BoardQuote.evidence(moved)));
        quotes.addAll(moved);
    }
}
