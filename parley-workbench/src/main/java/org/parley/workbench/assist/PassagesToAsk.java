package org.parley.workbench.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.record.Statement;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;
import org.parley.workbench.overlay.Overlay;
import org.parley.workbench.workspace.CaseDocument;
import org.parley.workbench.workspace.CaseSession;

/**
 * Passages where the coder abstains: a statement that it doubts or left open, or a sentence that names a party and bears
 * a cue and from which nothing sure was coded. Near repeats of another document are left out. The doubtful come first,
 * then newest documents first.
 */
final class PassagesToAsk {
    private static final double SURE = MatrixAssumptions.DEFAULT.leastConfidence();

    private final CaseSession session;
    private final NamesAndCues words;

    PassagesToAsk(CaseSession session, NamesAndCues words) {
        this.session = session;
        this.words = words;
    }

    List<PassageToAsk> all() {
        Map<String, List<Statement>> record = byDocument(session.record().statements().stream()
                .map(SourcedStatement::statement)
                .toList());
        Map<String, List<Statement>> open =
                byDocument(new Overlay(session.decisions()).open(session.file().abstained()));
        List<PassageToAsk> found = new ArrayList<>();
        for (CaseDocument each : session.record().documents()) {
            if (each.nearOf().isEmpty()) {
                session.file()
                        .document(each.id())
                        .ifPresent(document -> add(
                                document,
                                record.getOrDefault(document.id(), List.of()),
                                open.getOrDefault(document.id(), List.of()),
                                found));
            }
        }
        // The sort is stable: within each kind the order of documents and text is kept.
        found.sort(Comparator.comparing((PassageToAsk each) -> !each.doubtful()));
        return found;
    }

    private static Map<String, List<Statement>> byDocument(List<Statement> statements) {
        Map<String, List<Statement>> byDocument = new HashMap<>();
        statements.forEach(each -> byDocument
                .computeIfAbsent(each.evidence().documentId(), id -> new ArrayList<>())
                .add(each));
        return byDocument;
    }

    private void add(SourceDocument document, List<Statement> coded, List<Statement> open, List<PassageToAsk> found) {
        List<Span> doubts = new ArrayList<>();
        Set<Span> sure = new TreeSet<>();
        open.forEach(each -> doubts.add(each.evidence().quote().span()));
        for (Statement each : coded) {
            Span span = each.evidence().quote().span();
            if (each.confidence().value() >= SURE) {
                sure.add(span);
            } else {
                doubts.add(span);
            }
        }
        for (List<Span> group : Sentences.groups(document)) {
            Span whole = group.get(0).union(group.get(group.size() - 1));
            boolean doubtful = doubts.stream().anyMatch(whole::overlaps);
            boolean missed = group.stream()
                    .anyMatch(sentence -> sure.stream().noneMatch(sentence::overlaps)
                            && mayPutAPosition(sentence.of(document.text())));
            if (doubtful || missed) {
                found.add(new PassageToAsk(document, whole, doubtful));
            }
        }
    }

    private boolean mayPutAPosition(String sentence) {
        return !words.named(sentence).isEmpty() && words.cued(sentence);
    }
}
