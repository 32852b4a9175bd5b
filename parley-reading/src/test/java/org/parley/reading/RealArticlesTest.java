package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.parley.model.text.SourceDocument;
import org.parley.reading.json.JsonDocuments;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.SourceItem;

/**
 * Reads the real articles that lie beside the project, if they are there: {@code -Dparley.shared=FOLDER}, else the
 * nearest folder {@code shared} above the working directory. Skipped elsewhere.
 */
class RealArticlesTest {
    private static final Pattern CLUTTER = Pattern.compile(
            "(?im)^(share on .*|\\d+ comments|leave a (reply|comment)|required fields.*|your email address.*|related posts"
                    + "|table of contents|sign up for our.*|please enter.*|exit mobile.*|home [/].*|check price.*)$");

    @Test
    void articlesAreReadCleanAndLoseNothingOfTheirHandCodedText() throws Exception {
        Path shared = shared().orElse(null);
        Assumptions.assumeTrue(shared != null);
        for (Path article : articles(shared)) {
            SourceDocument document = read(article);
            assertThat(CLUTTER.matcher(document.text()).results().toList())
                    .as(article.toString())
                    .isEmpty();
            for (String quote : goldQuotes(shared, article)) {
                assertThat(document.text()).as(article.toString()).contains(quote);
            }
            report(shared, article, document);
        }
    }

    private static void report(Path shared, Path article, SourceDocument document) throws Exception {
        if (!Boolean.getBoolean("parley.print")) {
            return;
        }
        String gold = goldText(shared, article);
        List<String> goldLines = gold.lines().filter(line -> !line.isBlank()).toList();
        List<String> ours =
                document.text().lines().filter(line -> !line.isBlank()).toList();
        System.err.println("== " + article.getFileName() + " title=" + document.title() + " | author="
                + document.author() + " | publisher=" + document.publisher() + " | " + document.published() + " "
                + document.dateOrigin());
        ours.stream().filter(line -> !goldLines.contains(line)).forEach(line -> System.err.println("  + " + line));
        goldLines.stream().filter(line -> !ours.contains(line)).forEach(line -> System.err.println("  - " + line));
        document.passages().forEach(p -> {
            String words = p.span().of(document.text());
            System.err.println("    " + p.kind() + " "
                    + words.substring(0, Math.min(70, words.length())).replace("\n", "\\n"));
        });
    }

    private static SourceDocument read(Path article) throws Exception {
        List<ReadOutcome> outcomes = new ArrayList<>();
        new DocumentReader(ReadingSettings.DEFAULT).readPath(article, DocumentFacts.NONE, outcomes::add);
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Read.class);
        return ((Read) outcomes.get(0)).document();
    }

    private static List<Path> articles(Path shared) throws Exception {
        try (Stream<Path> files = Files.list(shared.resolve("articles"))) {
            return files.sorted().toList();
        }
    }

    private static Path gold(Path shared, Path article) {
        return shared.resolve("gold").resolve(article.getFileName().toString().replace(".txt", ".json"));
    }

    private static String goldText(Path shared, Path article) throws Exception {
        String json = Files.readString(gold(shared, article));
        List<SourceItem> items = new JsonDocuments().read("gold", json, DocumentFacts.NONE);
        return new String(((NamedBytes) items.get(0)).bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> goldQuotes(Path shared, Path article) throws Exception {
        String json = Files.readString(gold(shared, article));
        List<String> quotes = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("\"quote\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        while (matcher.find()) {
            quotes.add(unescaped(matcher.group(1)));
        }
        assertThat(quotes).isNotEmpty();
        return quotes;
    }

    private static String unescaped(String json) {
        List<SourceItem> items = new JsonDocuments().read("quote", "{\"text\":\"" + json + "\"}", DocumentFacts.NONE);
        return new String(((NamedBytes) items.get(0)).bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Optional<Path> shared() {
        String named = System.getProperty("parley.shared", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path shared = up.resolve("shared");
            if (Files.isDirectory(shared.resolve("articles")) && Files.isDirectory(shared.resolve("gold"))) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }
}
