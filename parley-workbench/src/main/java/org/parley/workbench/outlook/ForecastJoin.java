package org.parley.workbench.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.analysis.outlook.forecast.BaseRateForecast;
import org.parley.analysis.outlook.forecast.Combination;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.mechanism.SignalRecord;
import org.parley.analysis.outlook.process.PresentState;
import org.parley.analysis.outlook.process.Spread;
import org.parley.workbench.outlook.OutlookFindings.EventLine;
import org.parley.workbench.outlook.OutlookFindings.SignalLine;

/** Joins base rate, model and signals for one question. */
final class ForecastJoin {
    private final OutlookQuestion question;
    private final List<SignalRecord.Signal> signals;
    private final PresentState state;
    private final BaseRateForecast base;
    private final Combination combination;

    ForecastJoin(OutlookQuestion question, PresentState state) {
        this.question = question;
        this.state = state;
        signals = question.signals().stream()
                .filter(signal -> !signal.on().isAfter(question.asOf()))
                .map(this::signal)
                .toList();
        base = new BaseRateForecast((double) ChronoUnit.DAYS.between(question.warStart(), question.asOf()));
        combination = new Combination(question.effort().weight());
    }

    /** What the signals known on the day add. */
    SignalLine signals() {
        SignalRecord.Finding finding = after(0.5);
        return new SignalLine(finding.logOdds(), finding.counted());
    }

    /** One event by one date. */
    EventLine line(PeaceEvent event, LocalDate date, Spread model) {
        double days = ChronoUnit.DAYS.between(question.asOf(), date);
        BaseRateForecast.Band band = base.of(event, days);
        double moved = after(model.mean()).probability();
        return new EventLine(
                event.code(),
                event.label(),
                date.toString(),
                band.value(),
                band.low(),
                band.high(),
                model.mean(),
                model.low(),
                model.high(),
                model.error(),
                possible(event, days) ? moved : 0,
                possible(event, days) ? combination.of(moved, band.value()) : 0);
    }

    /** A ceasefire that starts today cannot have held 30 days tomorrow. */
    private static boolean possible(PeaceEvent event, double days) {
        return switch (event) {
            case CEASEFIRE_30 -> days >= 30;
            case CEASEFIRE_90 -> days >= 90;
            default -> true;
        };
    }

    private SignalRecord.Finding after(double prior) {
        return new SignalRecord(prior, signals, state.signalHalfLife(), state.signalCap(), state.sincerity()).find();
    }

    private SignalRecord.Signal signal(DatedSignal signal) {
        double age = ChronoUnit.DAYS.between(signal.on(), question.asOf());
        return new SignalRecord.Signal(signal.event(), signal.ratio(), age, signal.reversal());
    }
}
