package org.parley.workbench.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.analysis.matrix.SourcedEvent;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.text.CodedDate;

/**
 * All that a case holds at a moment, without the texts.
 *
 * @param documents newest first
 * @param statements by document and place
 * @param events by document and place
 */
public record CaseRecord(List<CaseDocument> documents, List<SourcedStatement> statements, List<SourcedEvent> events) {
    public CaseRecord {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }

    /** The newest day of publication, or, where no document is dated, of a statement; the epoch for an empty case. */
    public LocalDate lastDay() {
        Stream<LocalDate> published = documents.stream()
                .map(CaseDocument::published)
                .filter(CodedDate::known)
                .map(CodedDate::last);
        Stream<LocalDate> said = statements.stream().map(SourcedStatement::day);
        return published
                .max(LocalDate::compareTo)
                .or(() -> said.max(LocalDate::compareTo))
                .orElse(LocalDate.EPOCH);
    }

    /** The document with the identifier, if there is one. */
    public Optional<CaseDocument> document(String id) {
        return documents.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The statement with the identifier, if there is one. */
    public Optional<SourcedStatement> statement(String id) {
        return statements.stream()
                .filter(each -> each.statement().id().equals(id))
                .findFirst();
    }
}
