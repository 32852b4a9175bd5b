package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Statement;

/** Full disks, two processes, damaged rows: one clear error each, and nothing stored is harmed. */
class CaseTroubleTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void create() {
        file = folder.resolve("river.parley");
        try (CaseFile river = CaseFile.create(file, "river.yaml", CodedFixture.CODEBOOK, CodedFixture.AT)) {
            river.add(CodedFixture.document("River Post", "Upland will never close the dam."), CodedFixture.STAMP);
        }
    }

    private static void run(Database database, String sql) {
        database.plainly(open -> {
            Database.execute(open, sql);
            return sql;
        });
    }

    @Test
    void aFullDiskGivesOneErrorAndLeavesTheRecordWhole() {
        try (Database database = Database.open(file)) {
            run(database, "PRAGMA max_page_count = 1");
            assertThatThrownBy(() -> database.write(open -> {
                        Database.insert(
                                open,
                                "INSERT INTO run (what, manifest, finished_at) VALUES ('x', ?, '')",
                                "y".repeat(1_000_000));
                        return 0;
                    }))
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("disk is full");
        }
        try (CaseFile river = CaseFile.open(file)) {
            assertThat(river.check()).isEmpty();
            assertThat(river.documents()).hasSize(1);
        }
    }

    @Test
    void aFailedDocumentLeavesNothingBehind() {
        CodedDocument coded = CodedFixture.document("Canal Mail", "Lowland wants the dam to close now.");
        try (Database database = Database.open(file);
                CaseFile river = CaseFile.open(file)) {
            run(database, "CREATE TRIGGER break_down BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'broken'); END");
            assertThatThrownBy(() -> river.add(coded, CodedFixture.STAMP)).isInstanceOf(ParleyException.class);
            assertThat(river.documents()).hasSize(1);
            assertThat(river.search("Lowland", 3)).isEmpty();
            run(database, "DROP TRIGGER break_down");
            assertThat(river.add(coded, CodedFixture.STAMP)).isEqualTo(Added.NEW);
        }
    }

    @Test
    void aStatementThatTheCoderGivesTwiceIsStoredOnce() {
        CodedDocument coded = CodedFixture.document("Canal Mail", "Lowland wants the dam to close now.");
        List<Statement> twice =
                List.of(coded.statements().get(0), coded.statements().get(0));
        CodedDocument doubled = new CodedDocument(coded.document(), twice, coded.events(), coded.coder(), true);
        try (CaseFile river = CaseFile.open(file)) {
            river.add(doubled, CodedFixture.STAMP);
            assertThat(river.coded(coded.document().id())).contains(coded);
        }
    }

    @Test
    void twoWritersWaitForEachOtherAndStoreEachDocumentOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try (CaseFile one = CaseFile.open(file);
                CaseFile two = CaseFile.open(file)) {
            List<Callable<Added>> work = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String text = "Lowland wants the dam to close by day " + i / 2 + ".";
                CaseFile side = i % 2 == 0 ? one : two;
                work.add(() -> side.add(CodedFixture.document("Canal Mail", text), CodedFixture.STAMP));
            }
            List<Added> results = new ArrayList<>();
            for (Future<Added> each : pool.invokeAll(work)) {
                results.add(each.get());
            }
            assertThat(results).filteredOn(Added.NEW::equals).hasSize(20);
            assertThat(results).filteredOn(Added.REPEAT::equals).hasSize(20);
            assertThat(one.check()).isEmpty();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aWriterThatNeverEndsIsNamedAsAnotherProcess() {
        try (Database holder = Database.open(file);
                Database other = Database.open(file)) {
            run(other, "PRAGMA busy_timeout = 50");
            run(holder, "BEGIN IMMEDIATE");
            assertThatThrownBy(() -> other.write(open -> 0))
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("another process is writing");
            run(holder, "ROLLBACK");
        }
    }

    @Test
    void aReadOnlyFileCanBeReadAndRefusesToBeWritten() {
        assertThat(file.toFile().setWritable(false)).isTrue();
        // The superuser may write everything; for him the case stays writable, and there is nothing to see.
        assumeFalse(Files.isWritable(file));
        try (CaseFile river = CaseFile.open(file)) {
            assertThat(river.statements()).hasSize(1);
            assertThatThrownBy(() -> river.addRun("read", "", CodedFixture.AT))
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("must be writable");
        }
    }

    @Test
    void checkFindsAQuoteThatWasTamperedWith() {
        try (Database database = Database.open(file)) {
            run(database, "DROP TRIGGER statement_is_kept");
            run(database, "UPDATE statement SET quote = 'Upland will gladly close the d'");
        }
        assertThat(findings()).hasSize(1).first().satisfies(each -> {
            assertThat(each.kind()).isEqualTo("span");
            assertThat(each.message()).contains("0..30");
        });
    }

    @Test
    void checkFindsATextThatWasTamperedWith() {
        try (Database database = Database.open(file)) {
            run(database, "DROP TRIGGER document_is_kept");
            run(database, "UPDATE document SET body = body || '!'");
        }
        assertThat(findings()).extracting(CheckFinding::kind).containsExactly("hash");
    }

    @Test
    void checkFindsADocumentWithoutItsCoding() {
        try (Database database = Database.open(file)) {
            run(database, "PRAGMA foreign_keys = OFF");
            run(database, "DROP TRIGGER coding_stays");
            run(database, "DELETE FROM coding");
        }
        assertThat(findings()).extracting(CheckFinding::kind).contains("reference");
    }

    private List<CheckFinding> findings() {
        try (CaseFile river = CaseFile.open(file)) {
            return river.check();
        }
    }
}
