package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Coder;

class CaseFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("river talks #1.parley");
    }

    private CaseFile create() {
        return CaseFile.create(file, "river.yaml", CodedFixture.CODEBOOK, CodedFixture.AT);
    }

    @Test
    void whatIsStoredComesBackEqual() {
        CodedDocument coded =
                CodedFixture.document("River Post", "Upland will never close the dam, said Ada Brook. Né 20.");
        try (CaseFile river = create()) {
            assertThat(river.add(coded, CodedFixture.STAMP)).isEqualTo(Added.NEW);
        }
        try (CaseFile river = CaseFile.open(file)) {
            assertThat(river.coded(coded.document().id())).contains(coded);
            assertThat(river.statements()).isEqualTo(coded.statements());
            assertThat(river.events()).isEqualTo(coded.events());
            assertThat(river.documents()).hasSize(1).first().satisfies(each -> {
                assertThat(each.statements()).isEqualTo(1);
                assertThat(each.readAt()).isEqualTo(CodedFixture.AT);
            });
            assertThat(river.check()).isEmpty();
        }
        assertThat(folder).isDirectoryNotContaining(each -> each.toString().contains("-wal"));
    }

    @Test
    void readingAgainWritesNothing() {
        CodedDocument coded = CodedFixture.document("River Post", "Upland will never close the dam.");
        try (CaseFile river = create()) {
            river.add(coded, CodedFixture.STAMP);
            assertThat(river.add(coded, CodedFixture.STAMP)).isEqualTo(Added.REPEAT);
            assertThat(river.statements()).hasSize(1);
        }
    }

    @Test
    void anotherCoderAddsACodingAndTheNewestCounts() {
        String text = "Upland will never close the dam.";
        CodedDocument first = CodedFixture.document("River Post", text);
        CodedDocument second = CodedFixture.document("River Post", text, new Coder("test-coder", "2"));
        try (CaseFile river = create()) {
            river.add(first, CodedFixture.STAMP);
            assertThat(river.add(second, CodedFixture.STAMP)).isEqualTo(Added.RECODED);
            assertThat(river.statements()).hasSize(1);
            assertThat(river.coded(first.document().id()).orElseThrow().coder())
                    .isEqualTo(new Coder("test-coder", "2"));
            assertThat(river.search("dam", 9).stream()
                            .filter(each -> !each.itemId().isEmpty()))
                    .hasSize(1);
        }
    }

    @Test
    void searchFindsOtherFormsOfAWordAndPrefersAllWordsToSome() {
        try (CaseFile river = create()) {
            river.add(
                    CodedFixture.document("River Post", "Upland closes the dams. The canal stays open."),
                    CodedFixture.STAMP);
            List<SearchHit> hits = river.search("closing dam?", 5);
            assertThat(hits)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.quote().words()).contains("dams"));
            assertThat(river.search("canal pineapple", 5))
                    .extracting(each -> each.quote().words())
                    .contains("The canal stays open.");
            assertThat(river.search("\"; DROP", 5)).isEmpty();
            assertThat(river.search("...", 5)).isEmpty();
        }
    }

    @Test
    void theRecordCannotBeChanged() {
        try (CaseFile river = create();
                Database database = Database.open(file)) {
            river.add(CodedFixture.document("River Post", "Upland will never close the dam."), CodedFixture.STAMP);
            for (String sql : List.of("UPDATE statement SET act = 'accept'", "DELETE FROM document")) {
                assertThatThrownBy(() -> database.write(open -> {
                            Database.execute(open, sql);
                            return sql;
                        }))
                        .isInstanceOf(ParleyException.class)
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void codebooksKeepTheirHistory() {
        try (CaseFile river = create()) {
            river.addCodebook("river.yaml", "id: river2\n", CodedFixture.AT);
            assertThat(river.codebook().text()).isEqualTo("id: river2\n");
            assertThat(river.codebookHistory()).hasSize(2);
        }
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        Files.writeString(file, "my thesis");
        assertThatThrownBy(this::create).isInstanceOf(ParleyException.class).hasMessageContaining("must not exist");
        assertThat(file).hasContent("my thesis");
    }

    @Test
    void aFileThatIsNotOursIsRefusedAndUntouched() throws IOException {
        Files.writeString(file, "x".repeat(500));
        assertThatThrownBy(() -> CaseFile.open(file))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must be a Parley case");
        assertThat(file).hasContent("x".repeat(500));
        assertThatThrownBy(() -> CaseFile.open(folder)).hasMessageContaining("must be a file");
        assertThatThrownBy(() -> CaseFile.open(folder.resolve("none"))).hasMessageContaining("must exist");
    }

    @Test
    void anotherProgramsSqliteFileIsRefusedAndUntouched() throws IOException {
        try (Database other = Database.open(file)) {
            other.plainly(open -> {
                Database.execute(open, "CREATE TABLE mine (a)");
                return 0;
            });
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> CaseFile.open(file)).hasMessageContaining("must be a Parley case");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aNewerVersionIsRefusedAndUntouched() throws IOException {
        create().close();
        try (Database database = Database.open(file)) {
            database.plainly(open -> {
                Database.execute(open, "PRAGMA user_version = 99");
                return 0;
            });
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> CaseFile.open(file))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("schema version 99")
                .hasMessageContaining("newer Parley");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aCaseOfTheFirstVersionIsBroughtUpToDateWithItsRecord() {
        CodedDocument coded = CodedFixture.document("River Post", "Upland will never close the dam.");
        try (Database database = Database.open(file)) {
            Migrations.run(database, 1);
            database.write(open -> {
                CodebookTable.insert(open, "river.yaml", CodedFixture.CODEBOOK, CodedFixture.AT);
                DocumentTable.insert(open, coded.document(), CodedFixture.STAMP);
                CodingTable.insert(open, coded, CodedFixture.STAMP);
                return 0;
            });
        }
        try (CaseFile river = CaseFile.open(file)) {
            river.addRun("read", "{}", CodedFixture.AT);
            assertThat(river.coded(coded.document().id())).contains(coded);
            assertThat(river.check()).isEmpty();
        }
    }

    @Test
    void aCutOffFileIsReportedAsDamaged() throws IOException {
        try (CaseFile river = create()) {
            river.add(CodedFixture.document("River Post", "Upland says no. ".repeat(4000)), CodedFixture.STAMP);
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 3));
        assertThat(complaint()).containsAnyOf("must be an undamaged SQLite file", "kind=file");
    }

    private String complaint() {
        try (CaseFile river = CaseFile.open(file)) {
            return river.check().toString();
        } catch (ParleyException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
