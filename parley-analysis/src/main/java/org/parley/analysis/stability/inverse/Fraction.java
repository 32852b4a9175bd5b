package org.parley.analysis.stability.inverse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact share, in lowest terms. */
public record Fraction(BigInteger numerator, BigInteger denominator) {
    public Fraction {
        BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The nearest double. */
    public double value() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** As numerator/denominator. */
    public String text() {
        return numerator + "/" + denominator;
    }
}
