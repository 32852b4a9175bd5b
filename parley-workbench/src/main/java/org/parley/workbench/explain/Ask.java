package org.parley.workbench.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.text.Span;
import org.parley.store.SearchHit;
import org.parley.workbench.workspace.CaseDocument;
import org.parley.workbench.workspace.CaseRecord;
import org.parley.workbench.workspace.CaseSession;

/**
 * Full-text search with the best quotes first: a coded statement before a plain sentence, one by a party or on an issue
 * that the question names before others, a repeat never twice.
 */
public final class Ask {
    private static final int POOL = 400;
    private static final double CODED = 1.5;
    private static final double NAMED_PARTY = 2;
    private static final double NAMED_ISSUE = 1.5;

    /** The best answers. */
    public List<Answer> ask(CaseSession session, String question, int limit) {
        CaseRecord record = session.record();
        Map<String, CaseDocument> documents = new HashMap<>();
        record.documents().forEach(each -> documents.put(each.id(), each));
        Map<String, SourcedStatement> statements = new HashMap<>();
        record.statements().forEach(each -> statements.put(each.statement().id(), each));
        Question asked = Question.of(question, session.codebook());
        List<Answer> candidates = session.file().search(asked.words(), POOL).stream()
                .flatMap(hit -> answer(hit, documents, statements, asked).stream())
                .sorted(Comparator.comparingDouble(Answer::score)
                        .reversed()
                        .thenComparing(each -> each.document().id())
                        .thenComparing(each -> each.quote().span()))
                .toList();
        return best(candidates, limit);
    }

    private static Optional<Answer> answer(
            SearchHit hit,
            Map<String, CaseDocument> documents,
            Map<String, SourcedStatement> statements,
            Question asked) {
        Optional<SourcedStatement> statement = Optional.ofNullable(statements.get(hit.itemId()));
        double score = hit.score() * statement.map(each -> boost(each, asked)).orElse(1.0);
        return Optional.ofNullable(documents.get(hit.documentId()))
                .map(document ->
                        new Answer(hit.quote(), document, statement.stream().toList(), score));
    }

    private static double boost(SourcedStatement said, Question asked) {
        boolean party = asked.parties().contains(said.statement().attribution().holder());
        boolean issue = asked.issues().contains(said.statement().coding().issue());
        return CODED * (party ? NAMED_PARTY : 1) * (issue ? NAMED_ISSUE : 1);
    }

    /** The first so many, leaving out what overlaps or repeats a better one. */
    private static List<Answer> best(List<Answer> candidates, int limit) {
        List<Answer> best = new ArrayList<>();
        for (Answer each : candidates) {
            if (best.size() < limit && best.stream().noneMatch(better -> covers(better, each))) {
                best.add(each);
            }
        }
        return best;
    }

    private static boolean covers(Answer better, Answer other) {
        Span one = better.quote().span();
        boolean here = better.document().id().equals(other.document().id())
                && one.overlaps(other.quote().span());
        return here || bare(better).equals(bare(other));
    }

    private static String bare(Answer answer) {
        return answer.quote().words().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
