package org.parley.workbench.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Party;
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
        Named named = Named.in(question, session.codebook());
        List<Answer> candidates = session.file().search(question, POOL).stream()
                .flatMap(hit -> answer(hit, documents, statements, named).stream())
                .sorted(Comparator.comparingDouble(Answer::score)
                        .reversed()
                        .thenComparing(each -> each.document().id())
                        .thenComparing(each -> each.quote().span()))
                .toList();
        return best(candidates, limit);
    }

    private static Optional<Answer> answer(
            SearchHit hit, Map<String, CaseDocument> documents, Map<String, SourcedStatement> statements, Named named) {
        Optional<SourcedStatement> statement = Optional.ofNullable(statements.get(hit.itemId()));
        double score = hit.score() * statement.map(named::boost).orElse(1.0);
        return Optional.ofNullable(documents.get(hit.documentId()))
                .map(document ->
                        new Answer(hit.quote(), document, statement.stream().toList(), score));
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

    /** Parties and issues that a question names. */
    private record Named(Set<String> parties, Set<String> issues) {
        static Named in(String question, Codebook codebook) {
            Set<String> parties = new TreeSet<>();
            Stream.concat(codebook.parties().stream(), codebook.actors().stream())
                    .filter(each -> names(each).anyMatch(name -> mentions(question, name)))
                    .forEach(each -> parties.add(each.name()));
            Set<String> issues = new TreeSet<>();
            codebook.issues().stream()
                    .filter(each -> words(each).anyMatch(word -> mentions(question, word)))
                    .forEach(each -> issues.add(each.id()));
            return new Named(parties, issues);
        }

        private static Stream<String> names(Party party) {
            Stream<String> people = party.people().stream()
                    .flatMap(each -> Stream.concat(Stream.of(each.name()), each.variants().stream()));
            return Stream.of(
                            Stream.of(party.name()),
                            party.aliases().stream(),
                            party.metonyms().stream(),
                            party.demonyms().stream(),
                            people)
                    .flatMap(each -> each);
        }

        private static Stream<String> words(Issue issue) {
            return Stream.of(Stream.of(issue.id(), issue.name()), issue.cues().stream())
                    .flatMap(each -> each);
        }

        private static boolean mentions(String question, String name) {
            return !name.isEmpty()
                    && Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                            .matcher(question)
                            .find();
        }

        double boost(SourcedStatement said) {
            boolean party = parties.contains(said.statement().attribution().holder());
            boolean issue = issues.contains(said.statement().coding().issue());
            return CODED * (party ? NAMED_PARTY : 1) * (issue ? NAMED_ISSUE : 1);
        }
    }
}
