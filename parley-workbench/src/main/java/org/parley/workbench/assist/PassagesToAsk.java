package org.parley.workbench.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Statement;
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
        List<PassageToAsk> found = new ArrayList<>();
        for (CaseDocument each : session.record().documents()) {
            if (each.nearOf().isEmpty()) {
                session.coded(each.id()).ifPresent(coded -> add(coded, found));
            }
        }
        // The sort is stable: within each kind the order of documents and text is kept.
        found.sort(Comparator.comparing((PassageToAsk each) -> !each.doubtful()));
        return found;
    }

    private void add(CodedDocument coded, List<PassageToAsk> found) {
        List<Span> doubts = new ArrayList<>();
        new Overlay(session.decisions())
                .open(coded.abstained())
                .forEach(each -> doubts.add(each.evidence().quote().span()));
        Set<Span> sure = new TreeSet<>();
        for (Statement each : coded.statements()) {
            Span span = each.evidence().quote().span();
            if (each.confidence().value() >= SURE) {
                sure.add(span);
            } else {
                doubts.add(span);
            }
        }
        for (List<Span> group : Sentences.groups(coded.document())) {
            Span whole = group.get(0).union(group.get(group.size() - 1));
            boolean doubtful = doubts.stream().anyMatch(whole::overlaps);
            boolean missed = group.stream()
                    .anyMatch(sentence -> sure.stream().noneMatch(sentence::overlaps)
                            && mayPutAPosition(sentence.of(coded.document().text())));
            if (doubtful || missed) {
                found.add(new PassageToAsk(coded.document(), whole, doubtful));
            }
        }
    }

    private boolean mayPutAPosition(String sentence) {
        return !words.named(sentence).isEmpty() && words.cued(sentence);
    }
}
