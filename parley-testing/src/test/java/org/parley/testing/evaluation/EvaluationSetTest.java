package org.parley.testing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.record.Act;
import org.parley.model.record.PloverRoot;
import org.parley.model.record.Polarity;

/** The hand-coded passages are what their README says: verbatim, in known words, and spread over all processes. */
class EvaluationSetTest {

    @ParameterizedTest
    @MethodSource("passages")
    void everyQuoteIsVerbatim(Path file) {
        YamlNode passage = read(file);
        String text = passage.require("text").text();
        assertThat(records(passage))
                .allSatisfy(record ->
                        assertThat(text).contains(record.require("quote").text()));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void everyCodeIsAKnownWord(Path file) {
        YamlNode passage = read(file);
        Map<String, Set<String>> agenda = agenda(passage.require("process").text());
        for (YamlNode statement : passage.list("statements")) {
            assertThatCode(() -> Act.of(statement.require("act").text())).doesNotThrowAnyException();
            assertThatCode(() -> Polarity.of(statement.require("polarity").text()))
                    .doesNotThrowAnyException();
            String issue = statement.require("issue").text();
            assertThat(agenda).as(statement.place()).containsKey(issue);
            assertThat(agenda.get(issue))
                    .as(statement.place())
                    .contains(statement.require("option").text());
        }
        for (YamlNode event : passage.list("events")) {
            assertThatCode(() -> PloverRoot.of(event.require("did").text())).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void everyRecordIsComplete(Path file) {
        YamlNode passage = read(file);
        passage.allowOnly("article", "process", "title", "published", "text", "statements", "events");
        assertThat(passage.require("published").date()).isBefore(LocalDate.of(2026, 12, 31));
        for (YamlNode statement : passage.list("statements")) {
            statement.allowOnly(
                    "quote", "holder", "spokesperson", "act", "issue", "option", "stance", "polarity", "figures");
            assertThat(statement.require("holder").text()).isNotBlank();
            assertThat(statement.require("stance").text().split(" ")).hasSizeLessThanOrEqualTo(12);
            figures(statement);
        }
        for (YamlNode event : passage.list("events")) {
            event.allowOnly("quote", "who", "did", "to_whom", "date", "figures");
            assertThat(event.require("who").text()).isNotBlank();
            figures(event);
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void noRecordIsCodedTwice(Path file) {
        YamlNode passage = read(file);
        assertThat(passage.list("statements").stream()
                        .map(s -> s.fields().entrySet().stream()
                                .filter(e -> Set.of("quote", "holder", "act", "issue", "option")
                                        .contains(e.getKey()))
                                .map(e -> e.getValue().text())
                                .toList()))
                .doesNotHaveDuplicates();
        assertThat(passage.list("events").stream()
                        .map(e -> List.of(
                                e.require("quote").text(),
                                e.require("who").text(),
                                e.require("did").text(),
                                e.textOr("to_whom", ""))))
                .doesNotHaveDuplicates();
    }

    @Test
    void idsAreUniqueAndNameTheirFile() {
        List<Path> files = passages().toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(48);
        assertThat(files.stream().map(Path::getFileName)).doesNotHaveDuplicates();
        assertThat(files)
                .allSatisfy(file -> assertThat(file.getFileName())
                        .hasToString(read(file).require("article").text() + ".json"));
        assertThat(files.stream().map(file -> read(file).require("text").text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aboutAThirdIsLocked() {
        double share = (double) set("locked").size() / passages().count();
        assertThat(share).isBetween(0.30, 0.37);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "locked"})
    void everySetCoversEveryProcess(String set) {
        Set<String> processes = set(set).stream()
                .map(file -> read(file).require("process").text())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(processes).isEqualTo(codebooks().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "locked"})
    void everySetHoldsEveryAct(String set) {
        assertThat(set(set).stream()
                        .flatMap(file -> read(file).list("statements").stream())
                        .map(statement -> Act.of(statement.require("act").text())))
                .contains(Act.values());
    }

    @Test
    void atLeastFourCodebooksGiveNothingButSentences() {
        assertThat(codebooks().values().stream()
                        .flatMap(codebook -> codebook.list("issues").stream())
                        .flatMap(issue -> issue.list("options").stream()))
                .allSatisfy(option ->
                        assertThat(option.require("description").text()).endsWith("."));
        assertThat(codebooks().values().stream()
                        .filter(codebook -> codebook.list("issues").stream()
                                .flatMap(issue -> Stream.concat(Stream.of(issue), issue.list("options").stream()))
                                .allMatch(node -> node.list("cues").isEmpty())))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static void figures(YamlNode record) {
        for (YamlNode figure : record.list("figures")) {
            figure.allowOnly("what", "value");
            assertThat(figure.require("what").text()).isNotBlank();
            assertThat(figure.require("value").text()).isNotBlank();
        }
    }

    private static List<YamlNode> records(YamlNode passage) {
        return Stream.concat(passage.list("statements").stream(), passage.list("events").stream())
                .toList();
    }

    private static Map<String, Set<String>> agenda(String process) {
        Path file = list("codebooks", "/" + process + ".yaml").get(0);
        Map<String, Set<String>> agenda = new LinkedHashMap<>();
        for (YamlNode issue : read(file).list("issues")) {
            Set<String> options = issue.list("options").stream()
                    .map(option -> option.require("id").text())
                    .collect(Collectors.toCollection(TreeSet::new));
            agenda.put(issue.require("id").text(), options);
        }
        return agenda;
    }

    private static Map<String, YamlNode> codebooks() {
        Map<String, YamlNode> codebooks = new TreeMap<>();
        for (Path file : list("codebooks", ".yaml")) {
            YamlNode codebook = read(file);
            codebooks.put(codebook.require("codebook").text(), codebook);
        }
        return codebooks;
    }

    static Stream<Path> passages() {
        return Stream.concat(set("open").stream(), set("locked").stream());
    }

    private static List<Path> set(String name) {
        return list(name, ".json");
    }

    private static List<Path> list(String folder, String ending) {
        URL place = EvaluationSetTest.class.getResource(folder);
        assertThat(place).isNotNull();
        try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
            return files.filter(file -> file.toUri().getPath().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static YamlNode read(Path file) {
        try {
            return YamlNode.parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
