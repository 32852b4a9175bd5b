package org.parley.workbench.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ParleyException;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Question;
import org.parley.workbench.outlook.forecast.RegisterEntry.Resolution;

/** Use case: forecasts are recorded before, and resolved after; nothing is ever changed. */
public final class RecordForecast {
    private final ForecastRegister register;

    /** Records in this register. */
    public RecordForecast(ForecastRegister register) {
        this.register = register;
    }

    /**
     * Records a forecast and, the first time, its question.
     *
     * @throws ParleyException if the question was written otherwise before, is resolved, or is past its date
     */
    public void record(Question question, Forecast forecast) {
        List<RegisterEntry> entries = new ArrayList<>();
        Optional<Question> known = question(question.question());
        if (known.isEmpty()) {
            entries.add(question);
        } else if (!known.get().equals(question)) {
            throw ParleyException.withMend(
                    "The question (" + question.question()
                            + ") must keep the text, rule and date it was recorded with.",
                    "a new question was meant: give it another name.");
        }
        check(question, forecast);
        entries.add(forecast);
        register.append(entries);
    }

    /** Records further forecasts of questions that are known. */
    public void record(List<Forecast> forecasts) {
        for (Forecast forecast : forecasts) {
            check(known(forecast.question()), forecast);
        }
        register.append(List.copyOf(forecasts));
    }

    /**
     * Records the answer of a question.
     *
     * @throws ParleyException if the question is unknown or resolved already
     */
    public void resolve(Resolution resolution) {
        known(resolution.question());
        if (resolved(resolution.question())) {
            throw ParleyException.withMend(
                    "The question (" + resolution.question() + ") must be resolved only once.",
                    "another question was meant.");
        }
        if (resolution.evidence().isBlank()) {
            throw ParleyException.withMend(
                    "The resolution of question (" + resolution.question() + ") must name its evidence.",
                    "say where anyone can read it.");
        }
        register.append(List.of(resolution));
    }

    /** The question of this name, if it was recorded. */
    public Optional<Question> question(String name) {
        return register.entries().stream()
                .filter(entry -> entry instanceof Question && entry.question().equals(name))
                .map(Question.class::cast)
                .findFirst();
    }

    private Question known(String name) {
        return question(name)
                .orElseThrow(() -> ParleyException.withMend(
                        "The question (" + name + ") must be recorded with its rule first.", "its name is misspelt."));
    }

    private boolean resolved(String name) {
        return register.entries().stream()
                .anyMatch(
                        entry -> entry instanceof Resolution && entry.question().equals(name));
    }

    private void check(Question question, Forecast forecast) {
        if (resolved(question.question())) {
            throw ParleyException.withMend(
                    "The question (" + question.question() + ") must be open, but is resolved.",
                    "the forecast comes too late to count.");
        }
        if (forecast.made().isAfter(question.by())) {
            throw ParleyException.withMend(
                    "The forecast of " + forecast.made() + " must not be made after its date (" + question.by() + ").",
                    "the two dates were swapped.");
        }
    }
}
