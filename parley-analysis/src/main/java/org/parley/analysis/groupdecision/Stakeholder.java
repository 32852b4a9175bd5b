package org.parley.analysis.groupdecision;

import java.util.List;
import org.parley.model.ParleyException;

/**
 * Somebody who tries to influence the group's decision.
 *
 * @param name unique in a problem
 * @param description who that is; may be empty
 * @param capability potential influence in any unit that is the same for all; at least 0
 * @param positions what it stands for, one number for each dimension, in the dimension's unit
 * @param saliences how much of its attention and capability it gives to each dimension, in [0, 1]; not all 0
 */
public record Stakeholder(
        String name, String description, double capability, List<Double> positions, List<Double> saliences) {
    private static final double MOST_CAPABLE = 1e8;

    public Stakeholder {
        positions = List.copyOf(positions);
        saliences = List.copyOf(saliences);
        if (name.isBlank()) {
            throw ParleyException.withMend("The name of a stakeholder must not be empty.", "give it a name.");
        }
        if (!(capability >= 0 && capability <= MOST_CAPABLE)) {
            throw wrong("capability", capability, name, "lie in [0, 1e8]", "a sign or a decimal point slipped.");
        }
        if (positions.size() != saliences.size()) {
            throw ParleyException.withMend(
                    "The positions (" + positions.size() + ") of stakeholder (" + name
                            + ") must be as many as its saliences (" + saliences.size() + ").",
                    "give one position and one salience for each dimension.");
        }
        for (double salience : saliences) {
            if (!(salience >= 0 && salience <= 1)) {
                throw wrong("salience", salience, name, "lie in [0, 1]", "it was written in percent.");
            }
        }
        if (saliences.stream().noneMatch(salience -> salience > 0)) {
            throw wrong("salience", 0, name, "be above 0 somewhere", "leave out whoever does not care at all.");
        }
    }

    private static ParleyException wrong(String what, double value, String name, String must, String mend) {
        return ParleyException.withMend(
                "The " + what + " (" + value + ") of stakeholder (" + name + ") must " + must + ".", mend);
    }

    /** Attention given to all dimensions together. */
    public double totalSalience() {
        double sum = 0;
        for (double salience : saliences) {
            sum += salience;
        }
        return sum;
    }

    /** The same stakeholder with other numbers. */
    Stakeholder with(double newCapability, List<Double> newPositions, List<Double> newSaliences) {
        return new Stakeholder(name, description, newCapability, newPositions, newSaliences);
    }
}
