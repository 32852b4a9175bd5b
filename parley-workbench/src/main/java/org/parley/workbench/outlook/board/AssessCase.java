package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.outlook.AssessOutlook;
import org.parley.workbench.outlook.DatedSignal;
import org.parley.workbench.outlook.InputHash;
import org.parley.workbench.outlook.OutlookFiles;
import org.parley.workbench.outlook.OutlookQuestion;
import org.parley.workbench.outlook.OutlookRequest;
import org.parley.workbench.outlook.StatedAssumption;
import org.parley.workbench.outlook.packages.BargainForm;
import org.parley.workbench.outlook.packages.CasePackages;
import org.parley.workbench.outlook.packages.PeaceOffer;
import org.parley.workbench.workspace.CaseRecord;

/**
 * Use case: how likely are a truce, a ceasefire that holds and an end in a case, as of a day? Nothing that was said or
 * printed later is used. What the analyst assumes goes before what the record says, and that before the defaults.
 */
public final class AssessCase {
    private final OutlookFiles files = new OutlookFiles();
    private final Lexicon lexicon = Lexicon.shipped();
    private final Consumer<String> done;

    /** The use case. */
    public AssessCase() {
        this(phase -> {});
    }

    /** The use case, telling of each phase of the work as it is done. */
    public AssessCase(Consumer<String> done) {
        this.done = done;
    }

    /**
     * The question that a case asks.
     *
     * @param question with what the record says in it
     * @param inputs name and hash of every input
     */
    public record Prepared(OutlookQuestion question, Map<String, String> inputs) {
        public Prepared {
            inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        }
    }

    /** The question of a case as of a day ({@link LocalDate#MAX} for the newest), as much computed as the assumptions say. */
    public Prepared prepare(Codebook codebook, CaseRecord record, LocalDate asOf) {
        CaseOutlookRequest request = new CaseOutlookRequest(
                asOf,
                LocalDate.MAX,
                CaseOutlookRequest.Given.NONE,
                List.of(),
                BargainForm.AUTO,
                CaseOutlookRequest.Effort.AS_GIVEN,
                "");
        Read read = read(codebook, record, request);
        return new Prepared(read.question, read.inputs);
    }

    /**
     * The outlook.
     *
     * @throws org.parley.model.ParleyException if the codebook has no two principals, or the assumptions do not hold
     */
    public CaseOutlook assess(Codebook codebook, CaseRecord record, CaseOutlookRequest request) {
        Read read = read(codebook, record, request);
        return new CaseOutlook(
                new AssessOutlook(done)
                        .assess(new OutlookRequest(read.question, request.scenarios(), read.inputs, request.version())),
                read.offer,
                read.board.dials(),
                read.board.deadlines(),
                read.board.roles().all(),
                notes(read, record));
    }

    /** What was given and what was read. */
    private record Read(
            Given given, Board board, PeaceOffer offer, OutlookQuestion question, Map<String, String> inputs) {}

    private Read read(Codebook codebook, CaseRecord record, CaseOutlookRequest request) {
        LocalDate asOf = request.asOf().equals(LocalDate.MAX) ? record.lastDay() : request.asOf();
        Given given = given(codebook, record, asOf, request);
        Sides sides = Sides.of(codebook, given.question.sideA(), given.question.sideB());
        KnownRecord known = new KnownRecord(codebook, record, asOf, sides, lexicon);
        done.accept("positions known on the day");
        PeaceOffer offer = offer(known, request, given.question.effort());
        done.accept("packages");
        Board board = new Board(known, offer.ofPackages());
        done.accept("dials");
        Map<String, String> inputs = new TreeMap<>();
        inputs.put(given.name, InputHash.of(given.text));
        inputs.put("record", InputHash.of(fingerprint(board, known, offer)));
        request.scenarios().forEach(each -> inputs.put(each.name(), InputHash.of(each.toString())));
        return new Read(given, board, offer, question(codebook, given.question, sides, board, offer, request), inputs);
    }

    private PeaceOffer offer(KnownRecord known, CaseOutlookRequest request, OutlookQuestion.Effort effort) {
        CasePackages.Enough enough = new CasePackages.Enough(
                (int) lexicon.number("package-questions"), (int) lexicon.number("package-utterances"));
        String a = known.sides().a().name();
        return new CasePackages(known.matrix(), a, known.sides().b().name(), enough)
                .offer(request.bargain(), effort(effort, request.effort()).seed());
    }

    private record Given(String name, String text, OutlookQuestion question, String note) {}

    private Given given(Codebook codebook, CaseRecord record, LocalDate asOf, CaseOutlookRequest request) {
        if (!request.assumptions().none()) {
            String name = request.assumptions().name();
            String text = request.assumptions().text();
            return new Given(name, text, files.questionOn(name, text, asOf), "");
        }
        return files.ofCase(codebook.id())
                .map(text -> new Given(
                        codebook.id() + ".yaml", text, files.questionOn(codebook.id() + ".yaml", text, asOf), ""))
                .orElseGet(() -> unknownStart(record, asOf, request));
    }

    private Given unknownStart(CaseRecord record, LocalDate asOf, CaseOutlookRequest request) {
        boolean told = !request.warStart().equals(LocalDate.MAX);
        LocalDate start = told ? request.warStart() : firstDay(record, asOf);
        String text = "war-start: " + start + "\n";
        String note = told
                ? ""
                : "When the war began is not known: the base rate counts from the first day of the record, " + start
                        + ". Say it with --war-start or in an assumptions file.";
        return new Given("defaults", text, files.questionOn("defaults", text, asOf), note);
    }

    private static LocalDate firstDay(CaseRecord record, LocalDate asOf) {
        return record.statements().stream()
                .map(SourcedStatement::day)
                .filter(day -> day.isAfter(LocalDate.EPOCH) && day.isBefore(asOf))
                .min(Comparator.naturalOrder())
                .orElse(asOf.minusDays(1));
    }

    private static OutlookQuestion question(
            Codebook codebook,
            OutlookQuestion given,
            Sides sides,
            Board board,
            PeaceOffer offer,
            CaseOutlookRequest request) {
        boolean told = !request.warStart().equals(LocalDate.MAX);
        List<DatedSignal> signals = new ArrayList<>(given.signals());
        signals.addAll(board.signals());
        return new OutlookQuestion(
                given.title().isEmpty() ? codebook.title() : given.title(),
                sides.a().name(),
                sides.b().name(),
                given.asOf(),
                told ? request.warStart() : given.warStart(),
                given.by(),
                stated(given, board),
                signals,
                offer.frontier(),
                effort(given.effort(), request.effort()));
    }

    private static List<StatedAssumption> stated(OutlookQuestion given, Board board) {
        List<StatedAssumption> stated = new ArrayList<>(given.stated());
        Set<Assumption> held = new TreeSet<>();
        given.stated().forEach(each -> held.add(each.assumption()));
        board.dials().stream()
                .flatMap(dial -> dial.moves().stream())
                .filter(each -> held.add(each.assumption()))
                .forEach(stated::add);
        return stated;
    }

    private static OutlookQuestion.Effort effort(OutlookQuestion.Effort given, CaseOutlookRequest.Effort wanted) {
        return new OutlookQuestion.Effort(
                wanted.draws() < 0 ? given.draws() : wanted.draws(),
                wanted.trajectories() < 0 ? given.trajectories() : wanted.trajectories(),
                given.weeks(),
                wanted.seed() < 0 ? given.seed() : wanted.seed(),
                wanted.threads() < 0 ? given.threads() : wanted.threads(),
                wanted.drivers() < 0 ? given.drivers() : wanted.drivers(),
                given.weight());
    }

    private static String fingerprint(Board board, KnownRecord known, PeaceOffer offer) {
        StringBuilder text = new StringBuilder();
        board.dials()
                .forEach(dial -> dial.quotes()
                        .forEach(quote -> text.append(quote.item())
                                .append(' ')
                                .append(quote.counts())
                                .append('\n')));
        if (offer.ofPackages()) {
            known.matrix().positions().stream()
                    .filter(each -> known.sides().has(each.party()))
                    .forEach(each -> text.append(List.of(
                                    each.party(),
                                    each.issue(),
                                    each.option(),
                                    each.support().posterior(),
                                    each.redLine()))
                            .append('\n'));
        }
        return text.toString();
    }

    private static List<String> notes(Read read, CaseRecord record) {
        Given given = read.given;
        Board board = read.board;
        LocalDate asOf = read.question.asOf();
        List<String> notes = new ArrayList<>();
        if (!given.note.isEmpty()) {
            notes.add(given.note);
        }
        List<String> missing = board.roles().all().stream()
                .filter(each -> each.options().isEmpty())
                .map(OptionRoles.Found::role)
                .toList();
        if (!missing.isEmpty()) {
            notes.add("No option of the codebook plays these parts: " + String.join(", ", missing)
                    + ". What rests on them is at its default.");
        }
        List<String> silent = board.dials().stream()
                .filter(each -> !each.known())
                .map(each -> each.party().isEmpty() ? each.name() : each.name() + " of " + each.party())
                .toList();
        if (!silent.isEmpty()) {
            notes.add("The record says nothing on: " + String.join(", ", silent) + ".");
        }
        long later =
                record.statements().stream().filter(each -> !board.knew(each)).count();
        if (later > 0) {
            notes.add(later + " of " + record.statements().size() + " statements were said or printed after " + asOf
                    + ", or bear no day, and were not used.");
        }
        return notes;
    }
}
