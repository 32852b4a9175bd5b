package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.workbench.outlook.forecast.ForecastCsv;
import org.parley.workbench.outlook.forecast.RecordForecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley forecast import}. */
@Command(name = "import", description = "Add others' forecasts of questions in the register.")
final class ForecastImportCommand implements Callable<Integer> {
    @Mixin
    private RegisterOption register = new RegisterOption();

    @Parameters(paramLabel = "CSV", description = "Columns question,forecaster,made,probability.")
    private String file = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Forecast> forecasts = new ForecastCsv().read(file, TextFile.read(file));
        new RecordForecast(register.register()).record(forecasts);
        spec.commandLine().getErr().println("imported: " + forecasts.size());
        return 0;
    }
}
