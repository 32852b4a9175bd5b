package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.Comparator;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;

/** A statement, the document it stands in, and who vouches for it. */
public record SourcedStatement(Statement statement, Source source, Standing standing) {
    /** Oldest first; ties by identifier. */
    public static final Comparator<SourcedStatement> BY_DAY =
            Comparator.comparing(SourcedStatement::day).thenComparing(each -> each.statement.id());

    /** A statement as the coder left it. */
    public SourcedStatement(Statement statement, Source source) {
        this(statement, source, Standing.AUTOMATIC);
    }

    /**
     * The day on which it was said: its own date, or that of publication where none is known or where its own lies after
     * it (a date that the statement speaks about). A month or year counts as its last day, at most the day of
     * publication. {@link LocalDate#EPOCH} if nothing is known.
     */
    public LocalDate day() {
        return dayOf(statement.date(), source.published());
    }

    static LocalDate dayOf(CodedDate said, CodedDate published) {
        if (!said.known()) {
            return published.last();
        }
        boolean ahead = published.known() && said.last().isAfter(published.last());
        return ahead ? published.last() : said.last();
    }

    /** Whether it can enter the matrix: asserted, and linked to an issue and an option. */
    public boolean counts() {
        return statement.coding().scope() == Scope.ASSERTED
                && statement.coding().linked()
                && !statement.attribution().holder().isEmpty();
    }
}
