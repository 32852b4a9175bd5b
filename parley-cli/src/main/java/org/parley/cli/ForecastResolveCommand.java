package org.parley.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.parley.model.ParleyException;
import org.parley.workbench.outlook.forecast.RecordForecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley forecast resolve}. */
@Command(name = "resolve", description = "Record the answer of a question by its rule.")
final class ForecastResolveCommand implements Callable<Integer> {
    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(names = "--question", required = true, paramLabel = "NAME", description = "Short name of the question.")
    private String question = "";

    @Option(names = "--outcome", required = true, paramLabel = "yes|no", description = "The answer.")
    private String outcome = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day that settled it.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--evidence", required = true, paramLabel = "TEXT", description = "Where one can read it.")
    private String evidence = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        boolean yes = outcome.equals("yes");
        if (!yes && !outcome.equals("no")) {
            throw ParleyException.withMend("The outcome (" + outcome + ") must be yes or no.", "write --outcome yes.");
        }
        new RecordForecast(register.register()).resolve(new Resolution(question, yes, on, evidence));
        spec.commandLine().getErr().println("resolved: " + question + " " + outcome);
        return 0;
    }
}
