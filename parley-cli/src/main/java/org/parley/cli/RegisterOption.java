package org.parley.cli;

import java.nio.file.Path;
import org.parley.workbench.outlook.forecast.ForecastRegister;
import picocli.CommandLine.Option;

/** Where the register of forecasts lies. */
final class RegisterOption {
    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register, JSON lines that are only ever added to (forecasts.jsonl).")
    private Path file = Path.of("forecasts.jsonl");

    ForecastRegister register() {
        return new ForecastRegister(file);
    }
}
