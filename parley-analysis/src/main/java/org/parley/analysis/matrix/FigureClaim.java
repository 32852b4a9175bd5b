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

    /** Whether no value satisfies both claims. */
    public boolean contradicts(FigureClaim other) {
        return low() > other.high() || other.low() > high();
    }

    /** Who claims it: the claimant named in the text, or the outlet. */
    public String claimant() {
        return figure.claimant().isEmpty() ? event.source().publisher() : figure.claimant();
    }
}
