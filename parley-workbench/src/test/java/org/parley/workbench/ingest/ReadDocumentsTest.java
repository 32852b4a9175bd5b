package org.parley.workbench.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.Coder;
import org.parley.workbench.River;
import org.parley.workbench.Workbench;
import org.parley.workbench.assess.CheckCase;
import org.parley.workbench.workspace.CaseSession;

class ReadDocumentsTest {
    private static final String DAM = "2026-01-20|River Post|Upland rejects the dam for ever. It rained.";
    private static final String TOLL = "2026-01-22|Canal Mail|Lowland wants the toll. Upland rejects the toll.";

    @TempDir
    Path folder;

    private final Workbench river = River.workbench();
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("river.parley");
        new NewCase(river.codebooks(), river.clock()).create(file, "river");
    }

    private ReadReport read(String... inputs) {
        return read(river.coders(), List.of(inputs));
    }

    private ReadReport read(Coders coders, List<String> inputs) {
        try (CaseSession session = CaseSession.open(file, river.codebooks())) {
            return new ReadDocuments(river.source(), coders, river.nearRepeats(), river.clock())
                    .read(session, new ReadRequest(inputs, 3), progress -> {});
        }
    }

    @Test
    void whatIsReadIsStoredCountedAndSound() {
        ReadReport report = read(DAM, TOLL, "!is a picture");
        assertThat(report.read()).isEqualTo(2);
        assertThat(report.statements()).isEqualTo(3);
        assertThat(report.skipped()).extracting(DocumentSource.Skip::reason).containsExactly("is a picture");
        try (CaseSession session = CaseSession.open(file, river.codebooks())) {
            assertThat(session.record().statements()).hasSize(3);
        }
        assertThat(new CheckCase(river.codebooks()).check(file).sound()).isTrue();
    }

    @Test
    void readingAgainLeavesAllOutAndLoadsNoModel() {
        read(DAM, TOLL);
        Coders unused = new Coders() {
            @Override
            public Coder identity() {
                return river.coders().identity();
            }

            @Override
            public DocumentCoder open(Codebook codebook) {
                throw new AssertionError("no model is needed");
            }
        };
        ReadReport report = read(unused, List.of(DAM, TOLL, TOLL));
        assertThat(report.read()).isZero();
        assertThat(report.repeats()).isEqualTo(3);
    }

    @Test
    void anArticleThatAModelChokesOnIsNamedAndTheOthersAreRead() {
        ReadReport report = read("2026-01-01|River Post|This text chokes.", DAM);
        assertThat(report.read()).isEqualTo(1);
        assertThat(report.skipped())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).contains("could not be coded"));
    }

    @Test
    void modelsThatCannotBeOpenedEndTheRunWithTheirError() {
        Coders missing = new Coders() {
            @Override
            public Coder identity() {
                return new Coder("none", "0");
            }

            @Override
            public DocumentCoder open(Codebook codebook) {
                throw new ParleyException("The models must be there.");
            }
        };
        assertThatThrownBy(() -> read(missing, List.of(DAM)))
                .isInstanceOf(ParleyException.class)
                .hasMessage("The models must be there.");
    }

    @Test
    void anInterruptedRunKeepsWhatItReportedAndTheNextDoesTheRest() throws InterruptedException {
        List<String> inputs = IntStream.range(0, 60)
                .mapToObj(i -> "2026-01-20|River Post|Upland wants the gauges, number " + i + ".")
                .toList();
        AtomicInteger reported = new AtomicInteger();
        List<ReadReport> reports = new ArrayList<>();
        CountDownLatch some = new CountDownLatch(5);
        Thread run = new Thread(() -> {
            try (CaseSession session = CaseSession.open(file, river.codebooks())) {
                reports.add(new ReadDocuments(river.source(), river.coders(), river.nearRepeats(), river.clock())
                        .read(session, new ReadRequest(inputs, 1), progress -> {
                            reported.set(progress.done());
                            some.countDown();
                        }));
            }
        });
        run.start();
        some.await();
        run.interrupt();
        run.join();
        try (CaseSession session = CaseSession.open(file, river.codebooks())) {
            assertThat(session.record().documents()).hasSizeGreaterThanOrEqualTo(reported.get());
        }
        assertThat(reports).hasSize(1);
        read(river.coders(), inputs);
        try (CaseSession session = CaseSession.open(file, river.codebooks())) {
            assertThat(session.record().documents()).hasSize(60);
        }
    }

    @Test
    void anotherCodebookCodesKnownDocumentsAnew() {
        read(DAM);
        new NewCase(river.codebooks(), river.clock()).replaceCodebook(file, "river-2");
        ReadReport report = read(DAM);
        assertThat(report.recoded()).isEqualTo(1);
        assertThat(new CheckCase(river.codebooks()).check(file).documents()).isEqualTo(1);
    }

    @Test
    void nearRepeatsAreStoredAndPointToTheFirst() {
        List<String> seen = new ArrayList<>();
        NearRepeats byLength = document -> {
            seen.add(document.id());
            return seen.get(0);
        };
        try (CaseSession session = CaseSession.open(file, river.codebooks())) {
            ReadReport report = new ReadDocuments(river.source(), river.coders(), () -> byLength, river.clock())
                    .read(session, new ReadRequest(List.of(DAM, TOLL), 1), progress -> {});
            assertThat(report.nearRepeats()).isEqualTo(1);
            assertThat(session.record().documents())
                    .filteredOn(each -> !each.nearOf().isEmpty())
                    .hasSize(1);
        }
    }

    @Test
    void aCodebookThatDoesNotHoldMakesNoCase() {
        Path other = folder.resolve("other.parley");
        assertThatThrownBy(() -> new NewCase(river.codebooks(), river.clock()).create(other, "sea"))
                .isInstanceOf(ParleyException.class);
        assertThat(other).doesNotExist();
    }

    @Test
    void statelessCodingKeepsTheOrderOfTheInputs() {
        List<String> inputs = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> "2026-01-20|River Post|Upland wants the gauges, number " + i + ".")
                .toList());
        inputs.add(7, "!is a picture");
        List<String> out = new ArrayList<>();
        new CodeStateless(river.source(), river.coders()).code(River.codebook(), new ReadRequest(inputs, 4), result -> {
            out.add(
                    result instanceof CodeStateless.Coded coded
                            ? coded.coded().document().text()
                            : "skip");
        });
        assertThat(out).hasSize(41);
        assertThat(out.get(7)).isEqualTo("skip");
        assertThat(out.get(6)).contains("number 6.");
        assertThat(out.get(40)).contains("number 39.");
    }
}
