package org.parley.workbench.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.workbench.explain.Answer;

/** Answers as rows for CSV and maps for JSON. */
public final class AnswerRows {
    private static final List<String> HEADER =
            List.of("document", "publisher", "published", "start", "end", "holder", "statement", "score", "quote");

    private AnswerRows() {}

    /** One row an answer. */
    public static String csv(List<Answer> answers) {
        return Csv.of(HEADER, answers.stream().map(AnswerRows::row).toList());
    }

    /** An answer. */
    public static Map<String, Object> json(Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("quote", answer.quote().words());
        json.put("document", answer.document().id());
        json.put("publisher", answer.document().publisher());
        json.put("title", answer.document().title());
        json.put("published", answer.document().published().toString());
        json.put("start", answer.quote().span().start());
        json.put("end", answer.quote().span().end());
        json.put("score", Numbers.rounded(answer.score()));
        json.put(
                "statements",
                answer.statements().stream()
                        .map(each -> RecordJson.statement(each.statement()))
                        .toList());
        return json;
    }

    private static List<String> row(Answer answer) {
        return List.of(
                answer.document().id(),
                answer.document().publisher(),
                answer.document().published().toString(),
                String.valueOf(answer.quote().span().start()),
                String.valueOf(answer.quote().span().end()),
                answer.statements().stream()
                        .map(each -> each.statement().attribution().holder())
                        .findFirst()
                        .orElse(""),
                answer.statements().stream()
                        .map(each -> each.statement().id())
                        .findFirst()
                        .orElse(""),
                Numbers.text(answer.score()),
                answer.quote().words());
    }
}
