package org.parley.analysis.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;

/** Judges where an issue stands between the principals, now and against a trend window ago. */
final class IssueJudgement {
    private final MatrixAssumptions assumptions;

    IssueJudgement(MatrixAssumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** The picture of an issue from the principals' positions on it, now and before. */
    IssuePicture of(Issue issue, List<Position> now, List<Position> before) {
        List<Opposition> oppositions = oppositions(issue, now);
        List<Opposition> earlier = oppositions(issue, before);
        List<String> agreed = agreed(now);
        double gap = widest(oppositions);
        double gapBefore = widest(earlier);
        return new IssuePicture(
                issue.id(),
                status(speakers(now), oppositions, agreed, speakers(before) > 1 ? gap - gapBefore : 0),
                gap,
                gapBefore,
                agreed,
                oppositions,
                statementIds(now, oppositions, agreed));
    }

    private IssueStatus status(long speakers, List<Opposition> oppositions, List<String> agreed, double growth) {
        if (speakers < 2) {
            return IssueStatus.SILENT;
        }
        if (oppositions.isEmpty()) {
            return agreed.isEmpty() ? IssueStatus.OPEN : IssueStatus.AGREED;
        }
        if (growth <= -assumptions.shiftThreshold() / 2) {
            return IssueStatus.CONVERGING;
        }
        if (oppositions.stream().anyMatch(Opposition::redLine)) {
            return IssueStatus.DEADLOCKED;
        }
        return growth >= assumptions.shiftThreshold() / 2 ? IssueStatus.DIVERGING : IssueStatus.CONTESTED;
    }

    private static long speakers(List<Position> positions) {
        return positions.stream().map(Position::party).distinct().count();
    }

    private static double widest(List<Opposition> oppositions) {
        return oppositions.stream().mapToDouble(Opposition::gap).max().orElse(0);
    }

    /** Options that every principal who speaks is for, each by words that weigh at least one hint. */
    private List<String> agreed(List<Position> positions) {
        long speakers = speakers(positions);
        Map<String, Long> approvals = positions.stream()
                .filter(each -> each.lean() == Lean.FOR
                        && each.support().weight() >= assumptions.weights().signal())
                .collect(Collectors.groupingBy(Position::option, TreeMap::new, Collectors.counting()));
        return approvals.entrySet().stream()
                .filter(each -> speakers > 1 && each.getValue() == speakers)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Opposition> oppositions(Issue issue, List<Position> positions) {
        Set<String> exclusive = issue.options().stream()
                .filter(Option::exclusive)
                .map(Option::id)
                .collect(Collectors.toSet());
        List<Opposition> oppositions = new ArrayList<>();
        for (Position one : positions) {
            for (Position other : positions) {
                if (one.party().equals(other.party()) || one.lean() != Lean.FOR) {
                    continue;
                }
                if (one.option().equals(other.option()) && other.lean() == Lean.AGAINST) {
                    oppositions.add(new Opposition(one, other, gap(one, other), other.redLine()));
                } else if (rivals(one, other, exclusive)) {
                    oppositions.add(new Opposition(one, other, rivalGap(one, other), false));
                }
            }
        }
        oppositions.sort(Comparator.comparingDouble(Opposition::gap)
                .reversed()
                .thenComparing(
                        each -> each.one().support().weight()
                                + each.other().support().weight(),
                        Comparator.reverseOrder()));
        return oppositions;
    }

    private static double gap(Position one, Position other) {
        return Math.abs(one.support().share() - other.support().share());
    }

    private static double rivalGap(Position one, Position other) {
        return Math.abs(one.support().share() + other.support().share() - 1);
    }

    /** Each pair of rival options once, in the order of the options' names. */
    private static boolean rivals(Position one, Position other, Set<String> exclusive) {
        return other.lean() == Lean.FOR
                && one.option().compareTo(other.option()) < 0
                && exclusive.contains(one.option())
                && exclusive.contains(other.option());
    }

    private static List<String> statementIds(
            List<Position> positions, List<Opposition> oppositions, List<String> agreed) {
        Stream<Position> opposed = oppositions.stream().flatMap(each -> Stream.of(each.one(), each.other()));
        Stream<Position> shared = positions.stream().filter(each -> agreed.contains(each.option()));
        return Stream.concat(opposed, shared)
                .flatMap(each -> each.statementIds().stream())
                .distinct()
                .toList();
    }
}
