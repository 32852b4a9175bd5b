package org.parley.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.model.ParleyException;
import org.parley.model.Probability;
import org.parley.workbench.outlook.ForecastFromOutlook;
import org.parley.workbench.outlook.InputHash;
import org.parley.workbench.outlook.OutlookFiles;
import org.parley.workbench.outlook.OutlookQuestion;
import org.parley.workbench.outlook.board.AssessCase;
import org.parley.workbench.outlook.forecast.RecordForecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Question;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley forecast record}. */
@Command(name = "record", description = "Record a forecast; the first one of a question needs its resolution rule.")
final class ForecastRecordCommand implements Callable<Integer> {
    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(names = "--question", required = true, paramLabel = "NAME", description = "Short name of the question.")
    private String question = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "The question in words.")
    private String text = "";

    @Option(names = "--rule", paramLabel = "TEXT", description = "When the answer is yes.")
    private String rule = "";

    @Option(names = "--event", paramLabel = "EVENT", description = "T1, T2-30, T2-90 or T3: its text and rule.")
    private String event = "";

    @Option(names = "--by", paramLabel = "DATE", description = "The date by which it must have come.")
    private Optional<LocalDate> by = Optional.empty();

    @Option(names = "--probability", paramLabel = "P", description = "Probability of yes.")
    private Optional<Double> probability = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Take it from the outlook of these assumptions, or of this case.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--forecaster", paramLabel = "NAME", description = "Who says so (parley).")
    private String forecaster = "parley";

    @Option(names = "--made", paramLabel = "DATE", description = "The day of the forecast (with --from: the file's).")
    private Optional<LocalDate> made = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    ForecastRecordCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        RecordForecast record = new RecordForecast(register.register());
        Question asked = record.question(question)
                .filter(known -> text.isEmpty() && rule.isEmpty())
                .orElseGet(this::asked);
        Forecast forecast = from.map(file -> computed(file, asked)).orElseGet(this::given);
        record.record(asked, forecast);
        spec.commandLine()
                .getErr()
                .println("recorded: " + question + " " + forecast.probability().value());
        return 0;
    }

    private Question asked() {
        Optional<PeaceEvent> known = event();
        String words = text.isEmpty() ? known.map(PeaceEvent::label).orElse("") : text;
        String yesIf = rule.isEmpty() ? known.map(PeaceEvent::rule).orElse("") : rule;
        LocalDate date = by.orElseThrow(() -> ParleyException.withMend(
                "The question (" + question + ") must have a date.", "--by 2025-12-31 was forgotten."));
        return new Question(question, words, yesIf, date);
    }

    private Optional<PeaceEvent> event() {
        Optional<PeaceEvent> known = Arrays.stream(PeaceEvent.values())
                .filter(each -> each.code().equals(event))
                .findFirst();
        if (known.isEmpty() && !event.isEmpty()) {
            throw ParleyException.withMend(
                    "The event (" + event + ") must be T1, T2-30, T2-90 or T3.", "capital letters were forgotten.");
        }
        return known;
    }

    private Forecast given() {
        double share = probability.orElseThrow(() -> ParleyException.withMend(
                "The forecast must have a probability.", "--probability 0.3 or --from FILE was forgotten."));
        return new Forecast(
                question, forecaster, made.orElseGet(LocalDate::now), new Probability(share), new TreeMap<>());
    }

    private Forecast computed(String file, Question asked) {
        PeaceEvent wanted = event().orElseThrow(() -> ParleyException.withMend(
                "A forecast from an outlook must name its event.", "--event T2-30 was forgotten."));
        ForecastFromOutlook.Computed computed =
                CaseProbe.isCase(file) ? ofCase(file, asked, wanted) : ofFile(file, asked, wanted);
        Map<String, String> provenance = computed.provenance();
        return new Forecast(question, forecaster, computed.made(), new Probability(computed.probability()), provenance);
    }

    private ForecastFromOutlook.Computed ofFile(String file, Question asked, PeaceEvent wanted) {
        String words = TextFile.read(file);
        OutlookFiles files = new OutlookFiles();
        OutlookQuestion outlook =
                made.map(day -> files.questionOn(file, words, day)).orElseGet(() -> files.question(file, words));
        return new ForecastFromOutlook()
                .of(outlook, wanted, asked.by(), Map.of(file, InputHash.of(words)), TextFile.version());
    }

    private ForecastFromOutlook.Computed ofCase(String file, Question asked, PeaceEvent wanted) {
        try (CaseSession session =
                CaseSession.open(Path.of(file), context.workbench().codebooks())) {
            AssessCase.Prepared prepared =
                    new AssessCase().prepare(session.codebook(), session.record(), made.orElse(LocalDate.MAX));
            return new ForecastFromOutlook()
                    .of(prepared.question(), wanted, asked.by(), prepared.inputs(), TextFile.version());
        }
    }
}
