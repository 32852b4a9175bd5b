package org.parley.analysis.outlook.mechanism;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.outlook.chance.Domain;

/** The packages over many issues that both sides prefer to what they expect from fighting on. */
@Card(
        name = "package-range",
        number = "M1-M2",
        title = "Which packages do both prefer to fighting on?",
        papers = "Fearon 1995, International Organization; Nash 1950, Econometrica")
public record PackageRange(
        @Assumed(value = "0.5:0.6,0.7:0.4", meaning = "utilities uA:uB of each package, in [0, 1]")
        List<Utilities> packages,

        @Assumed(value = "0.4", meaning = "A's reservation value")
        double reservationA,

        @Assumed(value = "0.4", meaning = "B's reservation value")
        double reservationB)
        implements Mechanism<PackageRange.Finding> {

    public PackageRange {
        packages = List.copyOf(packages);
        Domain.PROBABILITY.check("reservation-a, reservation-b", reservationA, reservationB);
    }

    /** What one package is worth to each side, in [0, 1]. */
    public record Utilities(double a, double b) {
        public Utilities {
            Domain.PROBABILITY.check("utility of A, utility of B", a, b);
        }
    }

    /**
     * The packages that pass.
     *
     * @param open whether one does
     * @param acceptable their places in the list, counted from 1
     * @param nash the place of the one with the greatest product of gains, 0 if none passes
     * @param shortBy the least sum by which the best package misses, 0 if open
     */
    public record Finding(boolean open, List<Integer> acceptable, int nash, double shortBy) {
        public Finding {
            acceptable = List.copyOf(acceptable);
        }
    }

    @Override
    public Finding find() {
        List<Integer> acceptable = IntStream.range(0, packages.size())
                .filter(i -> missing(packages.get(i)) == 0)
                .mapToObj(i -> i + 1)
                .toList();
        int nash = 0;
        double most = -1;
        for (int place : acceptable) {
            Utilities u = packages.get(place - 1);
            double product = (u.a() - reservationA) * (u.b() - reservationB);
            if (product > most) {
                nash = place;
                most = product;
            }
        }
        double shortBy = packages.stream().mapToDouble(this::missing).min().orElse(Double.NaN);
        return new Finding(!acceptable.isEmpty(), acceptable, nash, shortBy);
    }

    private double missing(Utilities u) {
        return Math.max(0, reservationA - u.a()) + Math.max(0, reservationB - u.b());
    }
}
