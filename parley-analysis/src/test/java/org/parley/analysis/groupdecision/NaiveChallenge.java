package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A second implementation of the challenge model, written from the equations of the method page alone, slow and plain: every
 * number is computed anew whenever it is needed. It shares no code with the first.
 */
final class NaiveChallenge {
    private static final double SAME = 1e-14;

    private record Person(double capability, double salience, double position, double risk) {
        Person at(double place) {
            return new Person(capability, salience, place, 1);
        }

        Person daring(double exponent) {
            return new Person(capability, salience, position, exponent);
        }
    }

    private record Proposal(int rank, double place, double theirGain, double distanceBetween) {}

    private final ChallengeVariant variant;
    private final double range;
    private List<Person> people;

    NaiveChallenge(ChallengeVariant variant, GroupProblem problem) {
        this.variant = variant;
        this.people = problem.stakeholders().stream()
                .map(s -> new Person(
                        s.capability(), s.saliences().get(0), s.positions().get(0), 1))
                .toList();
        double top = people.stream().mapToDouble(Person::position).max().orElseThrow();
        double bottom = people.stream().mapToDouble(Person::position).min().orElseThrow();
        this.range = top - bottom;
    }

    List<Double> after(int turns) {
        for (int turn = 0; turn < turns && range > 0; turn++) {
            people = turn();
        }
        return people.stream().map(Person::position).toList();
    }

    private List<Person> turn() {
        List<Person> calm = people.stream().map(p -> p.daring(1)).toList();
        List<Double> dangers = calm.stream()
                .map(i -> calm.stream()
                        .filter(j -> j != i)
                        .mapToDouble(j -> expected(calm, j, i, 1))
                        .sum())
                .toList();
        double max = dangers.stream().mapToDouble(d -> d).max().orElseThrow();
        double min = dangers.stream().mapToDouble(d -> d).min().orElseThrow();
        List<Person> bold = new ArrayList<>();
        for (int i = 0; i < calm.size(); i++) {
            double r = max == min ? 0 : (2 * dangers.get(i) - max - min) / (max - min);
            bold.add(calm.get(i).daring((1 - r / 3) / (1 + r / 3)));
        }
        return bold.stream().map(i -> i.at(answer(bold, i))).toList();
    }

    private double answer(List<Person> all, Person i) {
        boolean masad = variant == ChallengeVariant.MASAD_2014;
        boolean eachOwn = masad || variant == ChallengeVariant.PAPER_EQUATIONS_OWN_RISK;
        boolean capitulates = eachOwn || variant == ChallengeVariant.PAPER_EQUATIONS;
        List<Proposal> proposals = new ArrayList<>();
        for (Person j : all) {
            if (i.position == j.position) {
                continue;
            }
            double mine = expected(all, i, j, i.risk);
            double theirs = expected(all, j, i, eachOwn ? j.risk : i.risk);
            double between = Math.abs(i.position - j.position);
            if (theirs <= SAME) {
                continue;
            }
            if (mine > SAME && theirs > mine + SAME) {
                proposals.add(new Proposal(0, j.position, theirs, between));
            } else if (mine < -SAME && theirs > -mine + SAME) {
                double place = i.position + (j.position - i.position) * Math.abs(mine / theirs);
                proposals.add(new Proposal(1, place, theirs, between));
            } else if (capitulates && mine < -SAME && theirs < -mine - SAME) {
                proposals.add(new Proposal(2, j.position, theirs, between));
            } else {
                proposals.add(new Proposal(9, i.position, theirs, between));
            }
        }
        if (masad) {
            return first(proposals, p -> -p.theirGain, p -> p.distanceBetween, i.position);
        }
        boolean lowest = variant == ChallengeVariant.SCHOLZ_CODE;
        return first(
                proposals,
                p -> p.rank,
                p -> lowest && p.rank == 1 ? p.place : Math.abs(p.place - i.position),
                i.position);
    }

    private static double first(
            List<Proposal> proposals,
            ToDoubleFunction<Proposal> key,
            ToDoubleFunction<Proposal> then,
            double otherwise) {
        return proposals.stream()
                .sorted(Comparator.comparingDouble(key).thenComparingDouble(then))
                .map(Proposal::place)
                .findFirst()
                .orElse(otherwise);
    }

    private double expected(List<Person> all, Person i, Person j, double r) {
        double delta = Math.abs(i.position - j.position) / range;
        double success = 2 - 4 * Math.pow(Math.max(0, 0.5 - 0.5 * delta), r);
        double failure = 2 - 4 * Math.pow(0.5 + 0.5 * delta, r);
        double p = probability(all, i, j);
        double contested = p * success + (1 - p) * failure;
        return j.salience * contested + (1 - j.salience) * success - (2 - 4 * Math.pow(0.5, r));
    }

    private double probability(List<Person> all, Person i, Person j) {
        if (i.position == j.position) {
            return 0;
        }
        double yes = all.stream().mapToDouble(k -> Math.max(0, vote(k, i, j))).sum();
        double no = all.stream().mapToDouble(k -> Math.max(0, vote(k, j, i))).sum();
        return switch (variant) {
            case SCHOLZ_CODE, SCHOLZ_CODE_LEAST_MOVE ->
                yes
                        / all.stream()
                                .flatMap(a -> all.stream()
                                        .map(b -> all.stream()
                                                .mapToDouble(k -> Math.abs(vote(k, a, b)))
                                                .sum()))
                                .mapToDouble(v -> v)
                                .sum();
            case PAPER_EQUATIONS, PAPER_EQUATIONS_OWN_RISK -> yes / (yes + no);
            case MASAD_2014 -> Math.max(0, yes - no) / (yes + no);
        };
    }

    private double vote(Person k, Person i, Person j) {
        double r = variant == ChallengeVariant.MASAD_2014 ? 1 : k.risk;
        double toJ = Math.pow(Math.abs(k.position - j.position) / range, r);
        double toI = Math.pow(Math.abs(k.position - i.position) / range, r);
        return k.capability * k.salience * (toJ - toI);
    }
}
