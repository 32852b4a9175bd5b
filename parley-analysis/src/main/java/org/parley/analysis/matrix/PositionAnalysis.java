package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;

/**
 * Computes the position matrix of a process at any date. Only asserted statements that are linked to an issue and an
 * option enter. Time grows with the statements, and with their square within one cell and a few days.
 */
public final class PositionAnalysis {
    private final Codebook codebook;
    private final MatrixAssumptions assumptions;
    private final PositionEstimate estimate;

    /** The analysis of a process under assumptions. */
    public PositionAnalysis(Codebook codebook, MatrixAssumptions assumptions) {
        this.codebook = codebook;
        this.assumptions = assumptions;
        this.estimate = new PositionEstimate(assumptions);
    }

    /** The matrix at a date, by what was said up to and on it. */
    public PositionMatrix matrix(List<SourcedStatement> statements, LocalDate asOf) {
        List<Position> positions = positions(statements, asOf);
        List<Position> before = positions(statements, asOf.minusDays(assumptions.trendDays()));
        List<String> parties = parties(positions);
        List<Shift> shifts = new ArrayList<>();
        List<Reversal> reversals = new ArrayList<>();
        ShiftSearch search = new ShiftSearch(assumptions);
        for (List<Utterance> cell : cells(statements, asOf)) {
            List<Shift> found = search.shifts(cell);
            shifts.addAll(found);
            reversals.addAll(search.reversals(found));
        }
        shifts.sort(Shift.NEWEST);
        reversals.sort(Comparator.comparing(Reversal::back, Shift.NEWEST));
        return new PositionMatrix(
                codebook,
                asOf,
                assumptions,
                parties,
                positions,
                salience(parties, positions),
                issues(positions, before),
                shifts,
                reversals);
    }

    /** Everything said up to and on the date that counts, repeats merged, oldest first. */
    public List<Utterance> utterances(List<SourcedStatement> statements, LocalDate asOf) {
        return new Utterances(assumptions)
                .merge(statements.stream()
                        .filter(each -> !each.day().isAfter(asOf))
                        .toList());
    }

    /** Positions of all parties, by party, issue and option. */
    List<Position> positions(List<SourcedStatement> statements, LocalDate asOf) {
        List<Position> positions = new ArrayList<>();
        for (List<Utterance> cell : cells(statements, asOf)) {
            positions.add(estimate.at(asOf, cell));
        }
        List<String> parties = parties(positions);
        List<String> options = options();
        positions.sort(Comparator.comparingInt((Position each) -> parties.indexOf(each.party()))
                .thenComparingInt(each -> rank(options, each.issue() + "/" + each.option()))
                .thenComparing(Position::issue)
                .thenComparing(Position::option));
        return positions;
    }

    private static int rank(List<String> known, String name) {
        int index = known.indexOf(name);
        return index < 0 ? known.size() : index;
    }

    private List<String> options() {
        List<String> options = new ArrayList<>();
        for (Issue issue : codebook.issues()) {
            for (Option option : issue.options()) {
                options.add(issue.id() + "/" + option.id());
            }
        }
        return options;
    }

    private List<List<Utterance>> cells(List<SourcedStatement> statements, LocalDate asOf) {
        Map<List<String>, List<Utterance>> cells = new LinkedHashMap<>();
        for (Utterance each : utterances(statements, asOf)) {
            // What weighs nothing (a report of fact) is no word on what is wanted.
            if (each.weight(assumptions) > 0) {
                cells.computeIfAbsent(
                                List.of(
                                        each.party(),
                                        each.coding().issue(),
                                        each.coding().option()),
                                key -> new ArrayList<>())
                        .add(each);
            }
        }
        return List.copyOf(cells.values());
    }

    private List<String> parties(List<Position> positions) {
        Set<String> spoke = positions.stream().map(Position::party).collect(Collectors.toCollection(TreeSet::new));
        Set<String> ordered = new LinkedHashSet<>();
        codebook.parties().stream().map(Party::name).filter(spoke::contains).forEach(ordered::add);
        ordered.addAll(spoke);
        return List.copyOf(ordered);
    }

    private List<Salience> salience(List<String> parties, List<Position> positions) {
        List<Salience> salience = new ArrayList<>();
        int issues = codebook.issues().size();
        for (String party : parties) {
            double all = positions.stream()
                    .filter(each -> each.party().equals(party))
                    .mapToDouble(each -> each.support().weight())
                    .sum();
            for (Issue issue : codebook.issues()) {
                double own = positions.stream()
                        .filter(each ->
                                each.party().equals(party) && each.issue().equals(issue.id()))
                        .mapToDouble(each -> each.support().weight())
                        .sum();
                salience.add(new Salience(party, issue.id(), (own + 1.0 / issues) / (all + 1)));
            }
        }
        return salience;
    }

    private List<IssuePicture> issues(List<Position> now, List<Position> before) {
        IssueJudgement judgement = new IssueJudgement(assumptions);
        Set<String> principals = principals(now);
        return codebook.issues().stream()
                .map(issue -> judgement.of(issue, of(issue, principals, now), of(issue, principals, before)))
                .toList();
    }

    private static List<Position> of(Issue issue, Set<String> principals, List<Position> positions) {
        return positions.stream()
                .filter(each -> each.issue().equals(issue.id()) && principals.contains(each.party()))
                .toList();
    }

    /** The principals of the codebook; where it names fewer than two, the two parties whose words weigh most. */
    private Set<String> principals(List<Position> positions) {
        Set<String> named = codebook.parties().stream()
                .filter(each -> each.role() == PartyRole.PRINCIPAL)
                .map(Party::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (named.size() > 1) {
            return named;
        }
        return positions.stream()
                .collect(Collectors.groupingBy(
                        Position::party,
                        LinkedHashMap::new,
                        Collectors.summingDouble(each -> each.support().weight())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
