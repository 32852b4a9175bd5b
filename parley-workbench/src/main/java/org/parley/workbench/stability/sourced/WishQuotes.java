package org.parley.workbench.stability.sourced;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.workbench.stability.format.Scenario;

/** The positions, with their quotes, that stand behind the wishes and courses of a model: those on the options it cites. */
public final class WishQuotes {
    private final Scenario scenario;
    private final PositionMatrix matrix;

    /** Quotes of a matrix behind a model. */
    public WishQuotes(Scenario scenario, PositionMatrix matrix) {
        this.scenario = scenario;
        this.matrix = matrix;
    }

    /** What a decision maker has said on the options that one of its statements cites; empty if nothing. */
    public List<Position> behindWish(int decisionMaker, Scenario.Statement statement) {
        return positions(scenario.decisionMakers().get(decisionMaker), statement.cites());
    }

    /** What the owner of a course has said on the options that it carries out. */
    public List<Position> behindCourse(Scenario.CourseLine line) {
        return positions(scenario.decisionMakers().get(line.course().owner()), line.cites());
    }

    /** Options cited by the model that the codebook does not know. */
    public List<String> unknownCites() {
        Stream<String> wishes = scenario.preferences().stream()
                .flatMap(block -> block.statements().stream())
                .flatMap(statement -> statement.cites().stream());
        Stream<String> courses = scenario.courses().stream().flatMap(line -> line.cites().stream());
        return Stream.concat(courses, wishes)
                .distinct()
                .filter(cite -> !known(cite))
                .toList();
    }

    private boolean known(String cite) {
        return matrix.codebook().issues().stream()
                .anyMatch(issue ->
                        issue.options().stream().anyMatch(option -> cite.equals(issue.id() + "/" + option.id())));
    }

    private List<Position> positions(String party, List<String> cites) {
        return cites.stream()
                .map(cite -> cite.split("/", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> matrix.position(party, parts[0], parts[1]))
                .flatMap(Optional::stream)
                .toList();
    }
}
