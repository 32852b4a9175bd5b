package org.parley.analysis.stability.conflict;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParleyException;

/** A statement about courses that a state satisfies or not: the stuff of infeasibilities and preference statements. */
public sealed interface Condition {
    /** Whether a combination of courses satisfies it. */
    boolean holds(int code);

    /** The condition that holds exactly where this does not. */
    Condition negated();

    /** The same condition as alternatives of which one must hold (disjunctive normal form); may grow exponentially. */
    List<Literals> alternatives();

    /** Courses with the values that they must all have: bits outside the mask are free. */
    record Literals(int mask, int values) implements Condition {
        public Literals {
            if ((values & ~mask) != 0) {
                throw new ParleyException("The values (" + values + ") must lie within the mask (" + mask + ").");
            }
        }

        /** The condition that one course is taken, or not taken. */
        public static Literals of(int course, boolean taken) {
            return new Literals(1 << course, taken ? 1 << course : 0);
        }

        /** The pattern of letters Y, N, - as a condition. */
        public static Literals ofPattern(String pattern) {
            Pattern parsed = Pattern.parse(pattern, pattern.length());
            return new Literals(((1 << pattern.length()) - 1) & ~parsed.open(), parsed.taken());
        }

        @Override
        public boolean holds(int code) {
            return (code & mask) == values;
        }

        @Override
        public Condition negated() {
            List<Condition> parts = new ArrayList<>();
            for (int rest = mask; rest != 0; rest &= rest - 1) {
                int course = Integer.numberOfTrailingZeros(rest);
                parts.add(of(course, (values >> course & 1) == 0));
            }
            return parts.size() == 1 ? parts.get(0) : new Any(parts);
        }

        @Override
        public List<Literals> alternatives() {
            return List.of(this);
        }
    }

    /** All parts hold. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(int code) {
            for (Condition part : parts) {
                if (!part.holds(code)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Condition negated() {
            return new Any(parts.stream().map(Condition::negated).toList());
        }

        @Override
        public List<Literals> alternatives() {
            List<Literals> product = List.of(new Literals(0, 0));
            for (Condition part : parts) {
                product = join(product, part.alternatives());
            }
            return product;
        }

        private static List<Literals> join(List<Literals> left, List<Literals> right) {
            List<Literals> joined = new ArrayList<>();
            for (Literals a : left) {
                for (Literals b : right) {
                    boolean agree = ((a.values ^ b.values) & a.mask & b.mask) == 0;
                    Literals both = new Literals(a.mask | b.mask, agree ? a.values | b.values : 0);
                    if (agree && !joined.contains(both)) {
                        joined.add(both);
                    }
                }
            }
            return joined;
        }
    }

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(int code) {
            for (Condition part : parts) {
                if (part.holds(code)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition negated() {
            return new All(parts.stream().map(Condition::negated).toList());
        }

        @Override
        public List<Literals> alternatives() {
            return parts.stream()
                    .flatMap(part -> part.alternatives().stream())
                    .distinct()
                    .toList();
        }
    }

    /** If the first holds, the second does. */
    static Condition implies(Condition first, Condition second) {
        return new Any(List.of(first.negated(), second));
    }

    /** Both hold or neither does. */
    static Condition equivalent(Condition a, Condition b) {
        return new Any(List.of(new All(List.of(a, b)), new All(List.of(a.negated(), b.negated()))));
    }

    /** No two of them hold at once. */
    static Condition atMostOne(List<Condition> parts) {
        List<Condition> pairs = new ArrayList<>();
        for (int a = 0; a < parts.size(); a++) {
            for (int b = 0; b < a; b++) {
                pairs.add(new Any(List.of(parts.get(a).negated(), parts.get(b).negated())));
            }
        }
        return new All(pairs);
    }
}
