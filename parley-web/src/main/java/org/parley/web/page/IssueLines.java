package org.parley.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.parley.analysis.matrix.IssuePicture;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.Utterance;
import org.parley.model.codebook.Issue;
import org.parley.web.view.Dates;
import org.parley.web.view.IssueLine;

/** Makes the line that says where an issue stands. */
final class IssueLines {
    private final CaseAt at;

    IssueLines(CaseAt at) {
        this.at = at;
    }

    /** All issues, in the order of the codebook. */
    List<IssueLine> all() {
        return at.codebook().issues().stream().map(this::of).toList();
    }

    /** One issue. */
    IssueLine of(Issue issue) {
        IssuePicture picture = at.matrix().issue(issue.id()).orElseThrow();
        List<Position> positions = at.on(issue.id());
        List<String> principals = positions.stream()
                .map(Position::party)
                .filter(at::principal)
                .distinct()
                .toList();
        return new IssueLine(
                issue.id(),
                issue.name(),
                issue.question(),
                at.links().issue(issue.id()),
                picture.status(),
                IssueLine.why(picture, principals, at.words()),
                IssueLine.gap(picture),
                (int) positions.stream().filter(Position::redLine).count(),
                positions.stream().mapToInt(each -> each.utterances().size()).sum(),
                newest(positions),
                new Quotes(at).row(issue.name(), "", positions).ticks());
    }

    private static String newest(List<Position> positions) {
        return positions.stream()
                .flatMap(each -> each.utterances().stream())
                .map(Utterance::day)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(Dates::day)
                .orElse("");
    }
}
