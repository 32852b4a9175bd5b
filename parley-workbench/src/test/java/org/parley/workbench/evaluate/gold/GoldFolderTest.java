package org.parley.workbench.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Span;

class GoldFolderTest {
    @TempDir
    private Path folder;

    private GoldDocument one(String json) throws IOException {
        Files.writeString(folder.resolve("one.json"), json);
        return new GoldFolder(folder).read().get(0);
    }

    @Test
    void nullsAreEmptyAndOddDatesUnknown() throws IOException {
        GoldDocument document = one("""
                {"article": "x", "title": null, "published": "last spring", "text": "He won't.",
                 "statements": [{"quote": "He won't.", "holder": null, "option": null}], "events": []}
                """);
        assertThat(document.id()).isEqualTo("one");
        assertThat(document.title()).isEmpty();
        assertThat(document.published()).isEqualTo(CodedDate.UNKNOWN);
        assertThat(document.statements().get(0).holder()).isEmpty();
        assertThat(document.statements().get(0).span()).isEqualTo(new Span(0, 9));
    }

    @Test
    void offsetsAreCodePointsAndQuotesMayBeMissing() throws IOException {
        GoldDocument document = one("""
                {"text": "\\ud83d\\ude00 yes", "statements": [{"quote": "never said"}],
                 "events": [{"start": 2, "end": 5, "who": "A", "did": "agree"}]}
                """);
        assertThat(document.events().get(0).span().of(document.text())).isEqualTo("yes");
        assertThat(document.unplaced()).isEqualTo(1);
    }

    @Test
    void filesAreReadInTheOrderOfTheirNames() throws IOException {
        for (String name : new String[] {"b.json", "a.json", "notes.txt", "c.json"}) {
            Files.writeString(folder.resolve(name), "{\"text\": \"\", \"statements\": [], \"events\": []}");
        }
        assertThat(new GoldFolder(folder).read()).extracting(GoldDocument::id).containsExactly("a", "b", "c");
    }

    @Test
    void complaintsNameFileAndLine() {
        assertThatThrownBy(() -> one("{\"text\": \"ab\",\n \"statements\": [{\"start\": 0, \"end\": 7}]}"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("one.json:2:37: The end (7) of the item must lie inside the text.");
        assertThatThrownBy(() -> one("{\"title\": \"ab\"}")).hasMessageContaining("The key (text) must be given here.");
    }

    @Test
    void anEmptyOrMissingFolderIsRefused() {
        assertThatThrownBy(() -> new GoldFolder(folder).read()).hasMessageContaining("no .json file lies in it");
        assertThatThrownBy(() -> new GoldFolder(folder.resolve("none")).read())
                .hasMessageContaining("it cannot be listed");
    }
}
