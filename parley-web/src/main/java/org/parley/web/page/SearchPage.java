package org.parley.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.web.view.Dates;
import org.parley.web.view.QuoteCard;
import org.parley.workbench.explain.Answer;
import org.parley.workbench.explain.Ask;
import org.parley.workbench.render.AnswerRows;

/** Full-text search, the best quotes first. */
public final class SearchPage implements PageMaker {
    private static final int MOST = 30;

    /** What the page shows: the question; the answers; questions to try where nothing was asked. */
    public record View(String question, List<Hit> hits, List<Example> examples) {}

    /** A question to try, and the page that answers it. */
    public record Example(String question, String link) {}

    /** An answer: a coded statement with all that is known of it, or a plain sentence (then the list is empty). */
    public record Hit(String words, List<QuoteCard> statement, String outlet, String day, String title, String link) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        String question = request.value("q");
        List<Answer> answers = question.isEmpty() ? List.of() : new Ask().ask(at.session(), question, MOST);
        return new Page(
                question.isEmpty() ? "Search" : "Search: " + question,
                "/search",
                "search.jte",
                new View(question, answers.stream().map(each -> hit(at, each)).toList(), examples(at)),
                false,
                () -> json(question, answers),
                () -> AnswerRows.csv(answers));
    }

    private static List<Example> examples(CaseAt at) {
        List<String> parties = at.speakers();
        List<String> issues =
                at.codebook().issues().stream().map(each -> each.name()).toList();
        if (parties.isEmpty() || issues.isEmpty()) {
            return List.of();
        }
        String last = parties.get(Math.min(1, parties.size() - 1));
        return Stream.of(
                        "What does " + parties.get(0) + " want?",
                        "Who speaks of " + issues.get(0).toLowerCase(Locale.ROOT) + "?",
                        "What does " + last + " reject?")
                .map(each -> new Example(each, at.links().search(each)))
                .toList();
    }

    private static Hit hit(CaseAt at, Answer answer) {
        String outlet = answer.document().publisher();
        return new Hit(
                answer.quote().words(),
                answer.statements().stream()
                        .limit(1)
                        .map(each -> QuoteCard.of(each, at.words(), at.links()))
                        .toList(),
                outlet.isEmpty() ? "unknown outlet" : outlet,
                Dates.coded(answer.document().published()),
                answer.document().shownTitle(),
                answer.statements().stream()
                        .findFirst()
                        .map(each -> at.links()
                                .item(answer.document().id(), each.statement().id()))
                        .orElse(at.links()
                                .passage(answer.document().id(), answer.quote().span())));
    }

    private static Object json(String question, List<Answer> answers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", question);
        json.put("answers", answers.stream().map(AnswerRows::json).toList());
        return json;
    }
}
