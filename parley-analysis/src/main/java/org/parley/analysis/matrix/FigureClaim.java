package org.parley.analysis.matrix;

import org.parley.model.record.Figure;

/** A figure as one outlet printed it, with the event that it belongs to. */
public record FigureClaim(Figure figure, SourcedEvent event) {
    private static final double ABOUT = 0.1;

    /** The smallest value that the words allow: "about" means a tenth either way. */
    public double low() {
        return switch (figure.bound()) {
            case EXACT, AT_LEAST -> figure.value();
            case AT_MOST -> Double.NEGATIVE_INFINITY;
            case ABOUT -> figure.value() - ABOUT * Math.abs(figure.value());
        };
    }

    /** The greatest value that the words allow. */
    public double high() {
        return switch (figure.bound()) {
            case EXACT, AT_MOST -> figure.value();
            case AT_LEAST -> Double.POSITIVE_INFINITY;
            case ABOUT -> figure.value() + ABOUT * Math.abs(figure.value());
        };
    }

    /** What is counted. */
    Measure measure() {
        return Measure.of(figure.what());
    }

    /** Whether no values satisfy both claims; a part may be smaller than its whole, never greater. */
    public boolean contradicts(FigureClaim other) {
        if (measure().partOf(other.measure())) {
            return low() > other.high();
        }
        if (other.measure().partOf(measure())) {
            return other.low() > high();
        }
        return low() > other.high() || other.low() > high();
    }

    /** Who claims it: the claimant named in the text, or the outlet. */
    public String claimant() {
        return figure.claimant().isEmpty() ? event.source().publisher() : figure.claimant();
    }
}
