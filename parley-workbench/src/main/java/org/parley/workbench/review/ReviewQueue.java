package org.parley.workbench.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.Source;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.Coding;
import org.parley.model.record.ProposedStatement;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.workbench.assess.NameLookup;
import org.parley.workbench.overlay.Overlay;
import org.parley.workbench.workspace.CaseDocument;
import org.parley.workbench.workspace.CaseSession;

/**
 * What waits for a person: statements that the coder doubts, those that a language model proposes, and words that the
 * coder could not place. None of it counts in the matrix.
 */
public final class ReviewQueue {
    private static final int HASH_SHOWN = 12;

    /** The queue, or the part of it that is asked for. */
    public List<ReviewItem> of(CaseSession session, QueueQuery query) {
        NameLookup names = new NameLookup(session.codebook(), holders(session));
        String party = names.party(query.party());
        String issue = names.issue(query.issue());
        Predicate<ReviewItem> wanted = each -> (party.isEmpty()
                        || party.equals(each.said().statement().attribution().holder()))
                && (issue.isEmpty()
                        || issue.equals(each.said().statement().coding().issue()))
                && (query.reason().isEmpty()
                        || query.reason().equals(each.reason().label()));
        return all(session, query.below()).stream()
                .filter(wanted)
                .sorted(ReviewItem.ORDER)
                .toList();
    }

    private static List<String> holders(CaseSession session) {
        return session.record().statements().stream()
                .map(each -> each.statement().attribution().holder())
                .distinct()
                .toList();
    }

    private static List<ReviewItem> all(CaseSession session, double below) {
        Overlay overlay = new Overlay(session.decisions());
        Map<String, Source> sources = sources(session);
        List<ReviewItem> items = new ArrayList<>();
        session.record().statements().stream()
                .filter(each -> !each.standing().confirmed() && doubtful(each, below))
                .forEach(each -> items.add(item(QueueReason.DOUBTFUL, each, "parley")));
        Codebook codebook = session.codebook();
        for (ProposedStatement each : overlay.openProposals(session.file().proposed())) {
            Statement statement = each.statement();
            if (KnownCoding.knows(codebook, statement)
                    && sources.containsKey(statement.evidence().documentId())) {
                items.add(item(QueueReason.PROPOSED, sourced(statement, sources), origin(each)));
            }
        }
        for (Statement each : overlay.open(session.file().abstained())) {
            items.add(item(QueueReason.LEFT_OPEN, sourced(each, sources), "parley"));
        }
        return items;
    }

    /** What weighs nothing even if it is right, such as a report of fact, is not worth anybody's time. */
    private static boolean doubtful(SourcedStatement said, double below) {
        Coding coding = said.statement().coding();
        return coding.scope() == Scope.ASSERTED
                && MatrixAssumptions.DEFAULT.weights().of(coding.act(), coding.firmness()) > 0
                && said.statement().confidence().value() < below;
    }

    private static String origin(ProposedStatement proposed) {
        return proposed.model() + ", prompt " + proposed.promptVersion() + ", "
                + proposed.answerKey()
                        .substring(0, Math.min(HASH_SHOWN, proposed.answerKey().length()));
    }

    private static ReviewItem item(QueueReason reason, SourcedStatement said, String origin) {
        return new ReviewItem(Handle.of(said.statement().id()), reason, said, origin);
    }

    private static SourcedStatement sourced(Statement statement, Map<String, Source> sources) {
        String id = statement.evidence().documentId();
        return new SourcedStatement(statement, sources.getOrDefault(id, new Source(id, "", "", CodedDate.UNKNOWN)));
    }

    private static Map<String, Source> sources(CaseSession session) {
        Map<String, Source> sources = new TreeMap<>();
        for (CaseDocument each : session.record().documents()) {
            sources.put(each.id(), new Source(each.id(), each.publisher(), each.title(), each.published()));
        }
        return sources;
    }
}
