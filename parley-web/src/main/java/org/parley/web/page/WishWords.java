package org.parley.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.web.view.Glossary;
import org.parley.workbench.stability.PositionModel;
import org.parley.workbench.stability.format.Scenario;

/** Wishes of a stability model in words that people read. */
final class WishWords {
    private static final Pattern NAME = Pattern.compile("'[^']*'|[A-Za-z0-9_-]+");

    private final boolean fromPositions;
    private final Glossary glossary;
    private final Map<String, String> names = new LinkedHashMap<>();

    WishWords(Board board, Glossary glossary) {
        this.fromPositions = !board.source().isEmpty();
        this.glossary = glossary;
        for (Scenario.CourseLine line : board.scenario().courses()) {
            names.put(line.id(), line.course().name());
        }
    }

    /** The wish: what is wanted, or with "not" before it what is not. */
    String of(Scenario.Statement statement) {
        if (!fromPositions) {
            return spelt(statement.words());
        }
        String[] cite = statement.cites().get(0).split("/", 2);
        String option = glossary.option(cite[0], cite[1]);
        boolean not = statement.words().startsWith("not ");
        if (PositionModel.isOwnPart(statement)) {
            return (not ? "takes no part of its own in “" : "takes its own part in “") + option + "”";
        }
        return (not ? "not “" : "“") + option + "”";
    }

    private String spelt(String words) {
        Matcher name = NAME.matcher(words);
        return name.replaceAll(found -> {
            String id = found.group().replace("'", "");
            String spelt = names.get(id);
            return Matcher.quoteReplacement(spelt == null ? found.group() : "“" + spelt + "”");
        });
    }
}
