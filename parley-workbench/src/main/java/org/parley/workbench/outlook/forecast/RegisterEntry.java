package org.parley.workbench.outlook.forecast;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.ParleyException;
import org.parley.model.Probability;

/** A line of the register of forecasts. */
public sealed interface RegisterEntry {
    /** The question it belongs to. */
    String question();

    /**
     * A question and the rule by which it will be answered; stands once, before its forecasts.
     *
     * @param question its short name, used everywhere else
     * @param text the question in words
     * @param rule when the answer is yes; in every other case it is no
     * @param by the date by which it must have come
     */
    record Question(String question, String text, String rule, LocalDate by) implements RegisterEntry {
        public Question {
            if (rule.isBlank()) {
                throw ParleyException.withMend(
                        "The question (" + question + ") must have a resolution rule.",
                        "write when the answer is yes, so that anyone would resolve it alike.");
            }
        }
    }

    /**
     * A probability of yes.
     *
     * @param question the question
     * @param forecaster who says so
     * @param made the day
     * @param probability of yes
     * @param provenance settings, seed, version, base rate and hashes of inputs, by name
     */
    record Forecast(
            String question, String forecaster, LocalDate made, Probability probability, Map<String, String> provenance)
            implements RegisterEntry {
        public Forecast {
            provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
        }
    }

    /**
     * The answer.
     *
     * @param question the question
     * @param yes the answer
     * @param on the day on which it was settled
     * @param evidence where one can read it
     */
    record Resolution(String question, boolean yes, LocalDate on, String evidence) implements RegisterEntry {}
}
