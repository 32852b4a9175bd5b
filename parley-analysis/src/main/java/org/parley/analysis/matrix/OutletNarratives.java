package org.parley.analysis.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.analysis.matrix.OutletNarrative.Count;

/** Counts whose voice, which issues and which acts each outlet prints. */
public final class OutletNarratives {
    /** One entry an outlet, most statements first; statements of every scope are counted. */
    public List<OutletNarrative> of(List<SourcedStatement> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(each -> each.source().publisher(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> narrative(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(OutletNarrative::statements)
                        .reversed()
                        .thenComparing(OutletNarrative::outlet))
                .toList();
    }

    private static OutletNarrative narrative(String outlet, List<SourcedStatement> statements) {
        return new OutletNarrative(
                outlet,
                (int) statements.stream()
                        .map(each -> each.source().documentId())
                        .distinct()
                        .count(),
                statements.size(),
                count(statements, each -> each.statement().attribution().holder()),
                count(statements, each -> each.statement().coding().issue()),
                count(statements, each -> each.statement().coding().act().label()),
                statements.stream().map(each -> each.statement().id()).toList());
    }

    private static List<Count> count(List<SourcedStatement> statements, Function<SourcedStatement, String> name) {
        return statements.stream()
                .map(name)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Count(each.getKey(), each.getValue()))
                .toList();
    }
}
