package org.parley.workbench.review;

import java.util.List;
import java.util.stream.Stream;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.record.Statement;

/** Whether a codebook knows what a statement is coded with. */
final class KnownCoding {
    private KnownCoding() {}

    static boolean knows(Codebook codebook, Statement statement) {
        boolean holder = Stream.concat(codebook.parties().stream(), codebook.actors().stream())
                .anyMatch(each -> each.name().equals(statement.attribution().holder()));
        return holder
                && options(codebook, statement.coding().issue())
                        .contains(statement.coding().option());
    }

    /** Identifiers of the options of an issue; none if the codebook has no such issue. */
    static List<String> options(Codebook codebook, String issue) {
        return codebook.issues().stream()
                .filter(each -> each.id().equals(issue))
                .map(Issue::options)
                .flatMap(List::stream)
                .map(Option::id)
                .toList();
    }
}
