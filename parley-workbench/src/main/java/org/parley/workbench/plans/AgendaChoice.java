package org.parley.workbench.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.analysis.proposal.Agenda;
import org.parley.analysis.proposal.OptionPosition;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.proposal.Question;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/**
 * Chooses what the parties of a case bargain over. Options that a plan names are on the table (all options, if the
 * codebook holds no plan). Options on the table that exclude each other make one question; any other makes a question of
 * its own if two parties have spoken, lean different ways and stand at least {@value #APART} apart in expected support, or
 * if one vetoes it. What is left out is listed with the
 * reason.
 */
final class AgendaChoice {
    private static final double HALF = 0.5;
    private static final double APART = 0.1;

    private final Codebook codebook;
    private final PositionTable table;
    private final TreeSet<String> names = new TreeSet<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<CaseBargaining.Aside> leftOut = new ArrayList<>();

    AgendaChoice(Codebook codebook, PositionTable table) {
        this.codebook = codebook;
        this.table = table;
    }

    /** The choice: what is bargained over and what is not. */
    record Chosen(Agenda agenda, List<CaseBargaining.Aside> leftOut) {}

    Chosen choose() {
        codebook.issues().forEach(this::choose);
        return new Chosen(new Agenda(questions), List.copyOf(leftOut));
    }

    private List<String> parties() {
        return table.stakes().stream().map(stake -> stake.party()).toList();
    }

    private void choose(Issue issue) {
        List<Option> tabled = issue.options().stream()
                .filter(option -> onTable(issue, option))
                .toList();
        List<Option> rivals = tabled.stream().filter(Option::exclusive).toList();
        if (rivals.size() >= 2 && rivals.stream().anyMatch(option -> disputed(issue, option))) {
            questions.add(new Question(
                    free(issue.name(), issue),
                    issue.id(),
                    rivals.stream().map(Option::id).toList(),
                    rivals.stream().map(Option::label).toList()));
            tabled = tabled.stream().filter(option -> !option.exclusive()).toList();
        }
        tabled.forEach(option -> chooseAlone(issue, option));
    }

    private void chooseAlone(Issue issue, Option option) {
        if (disputed(issue, option)) {
            questions.add(Question.yesNo(free(option.label(), issue), issue.id(), option.id()));
        } else {
            leftOut.add(new CaseBargaining.Aside(issue.name(), option.label(), reason(issue, option)));
        }
    }

    private boolean onTable(Issue issue, Option option) {
        return codebook.plans().isEmpty()
                || codebook.plans().stream()
                        .map(Proposal::provisions)
                        .flatMap(List::stream)
                        .anyMatch(clause -> names(clause, issue, option));
    }

    private static boolean names(Provision clause, Issue issue, Option option) {
        return clause.issue().equals(issue.id()) && clause.option().equals(option.id());
    }

    private boolean disputed(Issue issue, Option option) {
        List<OptionPosition> known = known(issue, option);
        double most = known.stream().mapToDouble(OptionPosition::support).max().orElse(HALF);
        double least = known.stream().mapToDouble(OptionPosition::support).min().orElse(HALF);
        return known.stream().anyMatch(OptionPosition::redLine)
                || (most > HALF && least < HALF && most - least >= APART);
    }

    private List<OptionPosition> known(Issue issue, Option option) {
        return parties().stream()
                .map(party -> table.position(party, issue.id(), option.id()))
                .filter(OptionPosition::known)
                .toList();
    }

    private String reason(Issue issue, Option option) {
        List<OptionPosition> known = known(issue, option);
        if (known.isEmpty()) {
            return "none of them has spoken of it";
        }
        if (known.size() == 1) {
            return "only " + known.get(0).party() + " has spoken of it";
        }
        boolean allFor = known.stream().allMatch(position -> position.support() >= HALF);
        boolean allAgainst = known.stream().allMatch(position -> position.support() <= HALF);
        return allFor
                ? "common ground: all who speak of it lean towards it"
                : allAgainst ? "all who speak of it lean against it" : "too little is said of it to tell them apart";
    }

    /** The name, told apart by its issue or a number where another question bears it. */
    private String free(String name, Issue issue) {
        String candidate = name;
        for (int i = 1; !names.add(candidate); i++) {
            candidate = name + " (" + issue.name() + (i == 1 ? "" : " " + i) + ")";
        }
        return candidate;
    }
}
