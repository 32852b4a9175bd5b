package org.parley.analysis.stability.inverse;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * A polynomial in p and q = 1 - p with whole coefficients: the probability of an event when each state independently lies
 * above the target with probability p. In a random strict order the target's place makes p uniform, so the share of
 * orders is the integral over p, and that of p^a q^b is a! b! / (a + b + 1)!.
 */
final class Likelihood {
    static final Likelihood NEVER = new Likelihood(new TreeMap<>());
    static final Likelihood ALWAYS = monomial(0, 0);

    private final Map<Powers, BigInteger> terms;

    private Likelihood(Map<Powers, BigInteger> terms) {
        this.terms = terms;
    }

    private record Powers(int above, int notAbove) implements Comparable<Powers> {
        @Override
        public int compareTo(Powers other) {
            return above != other.above
                    ? Integer.compare(above, other.above)
                    : Integer.compare(notAbove, other.notAbove);
        }
    }

    /** The probability that some states all lie above, and some others all do not. */
    static Likelihood monomial(int above, int notAbove) {
        Map<Powers, BigInteger> terms = new TreeMap<>();
        terms.put(new Powers(above, notAbove), BigInteger.ONE);
        return new Likelihood(terms);
    }

    Likelihood plus(Likelihood other) {
        Map<Powers, BigInteger> sum = new TreeMap<>(terms);
        other.terms.forEach((powers, factor) -> add(sum, powers, factor));
        return new Likelihood(sum);
    }

    Likelihood times(Likelihood other) {
        Map<Powers, BigInteger> product = new TreeMap<>();
        terms.forEach((a, x) -> other.terms.forEach(
                (b, y) -> add(product, new Powers(a.above + b.above, a.notAbove + b.notAbove), x.multiply(y))));
        return new Likelihood(product);
    }

    private static void add(Map<Powers, BigInteger> terms, Powers powers, BigInteger factor) {
        BigInteger sum = terms.getOrDefault(powers, BigInteger.ZERO).add(factor);
        if (sum.signum() == 0) {
            terms.remove(powers);
        } else {
            terms.put(powers, sum);
        }
    }

    /** The probability of the opposite. */
    Likelihood complement() {
        Map<Powers, BigInteger> opposite = new TreeMap<>();
        terms.forEach((powers, factor) -> opposite.put(powers, factor.negate()));
        return ALWAYS.plus(new Likelihood(opposite));
    }

    /** The share of strict orders: the integral over p from 0 to 1. */
    Fraction share() {
        Fraction sum = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        for (Map.Entry<Powers, BigInteger> term : terms.entrySet()) {
            sum = sum.plus(new Fraction(term.getValue(), inverseBeta(term.getKey())));
        }
        return sum;
    }

    /** (a + b + 1)! / (a! b!) = (a + b + 1) times the binomial of a + b over the smaller. */
    private static BigInteger inverseBeta(Powers powers) {
        int all = powers.above + powers.notAbove;
        BigInteger binomial = BigInteger.ONE;
        for (int k = 1; k <= Math.min(powers.above, powers.notAbove); k++) {
            binomial = binomial.multiply(BigInteger.valueOf(all - k + 1)).divide(BigInteger.valueOf(k));
        }
        return binomial.multiply(BigInteger.valueOf(all + 1L));
    }
}
