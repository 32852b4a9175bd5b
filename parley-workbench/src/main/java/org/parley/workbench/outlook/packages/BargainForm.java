package org.parley.workbench.outlook.packages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parley.model.ParleyException;

/** What the two sides are taken to bargain over. */
public enum BargainForm {
    /** Packages where the record says enough, a share otherwise. */
    AUTO,
    /** Packages over the questions of the agenda. */
    PACKAGES,
    /** A share of one prize. */
    SHARE;

    /** The form of this name. */
    public static BargainForm named(String name) {
        return Arrays.stream(values())
                .filter(form -> form.label().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            Arrays.stream(values()).map(BargainForm::label).toList();
                    return ParleyException.withMend(
                            "The form of the bargain (" + name + ") must be a known one.",
                            "it is one of " + String.join(", ", known) + ".");
                });
    }

    /** Its name, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
