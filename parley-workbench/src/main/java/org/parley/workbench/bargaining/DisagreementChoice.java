package org.parley.workbench.bargaining;

import java.util.Arrays;
import java.util.Locale;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.Disagreement;
import org.parley.model.ParleyException;

/** Which disagreement point is meant. */
public enum DisagreementChoice {
    ZERO("zero"),
    FILE("file"),
    NATURAL_MINIMUM("natural-minimum");

    private final String label;

    DisagreementChoice(String label) {
        this.label = label;
    }

    /** The word of the option {@code --disagreement}. */
    public String label() {
        return label;
    }

    /** The choice of the word. */
    public static DisagreementChoice of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.label.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> ParleyException.withMend(
                        "The disagreement point (" + word + ") must be a known one.",
                        "it is one of zero, file (the reservation values), natural-minimum."));
    }

    /** The disagreement point of the model. */
    Disagreement point(BargainingModel model) {
        return switch (this) {
            case ZERO -> Disagreement.zero(model.parties().size());
            case FILE -> Disagreement.reservations(model);
            case NATURAL_MINIMUM -> Disagreement.naturalMinimum(model);
        };
    }
}
