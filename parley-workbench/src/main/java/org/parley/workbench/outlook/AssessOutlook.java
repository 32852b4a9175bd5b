package org.parley.workbench.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.process.Assumptions;
import org.parley.analysis.outlook.process.Ensemble;
import org.parley.analysis.outlook.process.PresentState;
import org.parley.analysis.outlook.process.ProcessSimulation;
import org.parley.analysis.outlook.process.Sensitivity;
import org.parley.analysis.outlook.process.SimulationSettings;
import org.parley.analysis.outlook.process.Spread;
import org.parley.workbench.outlook.OutlookFindings.DriverLine;
import org.parley.workbench.outlook.OutlookFindings.EventLine;
import org.parley.workbench.outlook.OutlookFindings.ScenarioLine;
import org.parley.workbench.outlook.OutlookQuestion.Effort;

/** Use case: how likely are a truce, a ceasefire that holds and an end, what drives it, and what would change it? */
public final class AssessOutlook {
    private static final int[] USUAL_DAYS = {30, 90, 180, 365};
    private static final int PATH_WEEKS = 4;
    private static final int DRIVER_TRAJECTORIES = 40;
    private static final int YEAR = 365;
    private static final int YEAR_WEEKS = 53;

    private final PriorText priors = new PriorText();
    private final Consumer<String> done;

    /** The use case. */
    public AssessOutlook() {
        this(phase -> {});
    }

    /** The use case, telling of each phase of the work as it is done. */
    public AssessOutlook(Consumer<String> done) {
        this.done = done;
    }

    /** Assesses the outlook; the same request gives the same findings on any number of threads. */
    public OutlookFindings assess(OutlookRequest request) {
        OutlookQuestion question = request.question();
        Assumptions assumptions = question.assumptions();
        ProcessSimulation simulation = new ProcessSimulation(settings(question.effort()), question.frontier());
        Ensemble ensemble = simulation.run(assumptions);
        done.accept("simulation");
        PresentState state = new PresentState(assumptions, question.frontier());
        ForecastJoin join = new ForecastJoin(question, state);
        List<DriverLine> drivers = drivers(question, assumptions);
        done.accept("sensitivity");
        List<ScenarioLine> scenarios = scenarios(request, simulation, ensemble, join);
        done.accept("scenarios");
        return new OutlookFindings(
                question.title(),
                question.sideA(),
                question.sideB(),
                question.asOf().toString(),
                run(request),
                lines(dates(question), question, ensemble, join),
                lines(path(question), question, ensemble, join),
                endings(ensemble),
                state.gauges(),
                drivers,
                join.signals(),
                scenarios,
                new AssumptionLines(priors).of(question, assumptions));
    }

    private static SimulationSettings settings(Effort effort) {
        return new SimulationSettings(
                effort.draws(), effort.trajectories(), effort.weeks(), effort.seed(), effort.threads());
    }

    private static Map<String, Object> run(OutlookRequest request) {
        Effort effort = request.question().effort();
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("version", request.version());
        run.put("seed", effort.seed());
        run.put("draws", effort.draws());
        run.put("trajectories", effort.trajectories());
        run.put("weeks", effort.weeks());
        run.put("model_weight", effort.weight());
        run.put("bargain", request.question().frontier().ofPackages() ? "packages" : "share");
        run.put("war_start", request.question().warStart().toString());
        run.put("inputs", request.inputs());
        return run;
    }

    private static List<LocalDate> dates(OutlookQuestion question) {
        LocalDate horizon = question.asOf().plusWeeks(question.effort().weeks());
        List<LocalDate> dates = new ArrayList<>(question.by());
        if (dates.isEmpty()) {
            for (int days : USUAL_DAYS) {
                dates.add(question.asOf().plusDays(days));
            }
            dates.removeIf(date -> !date.isBefore(horizon));
            dates.add(horizon);
        }
        return dates;
    }

    private static List<LocalDate> path(OutlookQuestion question) {
        List<LocalDate> dates = new ArrayList<>();
        for (int week = PATH_WEEKS; week <= question.effort().weeks(); week += PATH_WEEKS) {
            dates.add(question.asOf().plusWeeks(week));
        }
        return dates;
    }

    private static int days(OutlookQuestion question, LocalDate date) {
        return (int) ChronoUnit.DAYS.between(question.asOf(), date);
    }

    private static List<EventLine> lines(
            List<LocalDate> dates, OutlookQuestion question, Ensemble ensemble, ForecastJoin join) {
        List<EventLine> lines = new ArrayList<>();
        for (PeaceEvent event : PeaceEvent.values()) {
            for (LocalDate date : dates) {
                lines.add(join.line(event, date, ensemble.by(event, days(question, date))));
            }
        }
        return lines;
    }

    private static Map<String, Double> endings(Ensemble ensemble) {
        Map<String, Double> endings = new LinkedHashMap<>();
        ensemble.endings().forEach((ending, share) -> endings.put(ending.name().toLowerCase(Locale.ROOT), share));
        return endings;
    }

    private static List<DriverLine> drivers(OutlookQuestion question, Assumptions assumptions) {
        Effort effort = question.effort();
        if (effort.drivers() == 0) {
            return List.of();
        }
        int weeks = Math.min(YEAR_WEEKS, effort.weeks());
        SimulationSettings settings =
                new SimulationSettings(effort.drivers(), DRIVER_TRAJECTORIES, weeks, effort.seed(), effort.threads());
        List<DriverLine> lines = new ArrayList<>();
        new Sensitivity(settings, question.frontier())
                .of(assumptions, Math.min(YEAR, 7 * weeks))
                .forEach((event, drivers) -> drivers.forEach(driver -> lines.add(new DriverLine(
                        driver.assumption().label(),
                        driver.assumption().mechanism(),
                        event.code(),
                        driver.first(),
                        driver.total()))));
        return lines;
    }

    private static List<ScenarioLine> scenarios(
            OutlookRequest request, ProcessSimulation simulation, Ensemble base, ForecastJoin join) {
        OutlookQuestion question = request.question();
        List<ScenarioLine> lines = new ArrayList<>();
        for (Scenario scenario : request.scenarios()) {
            Ensemble changed = simulation.run(question.assumptions().with(scenario.changes()));
            for (PeaceEvent event : PeaceEvent.values()) {
                for (LocalDate date : dates(question)) {
                    int days = days(question, date);
                    Spread model = changed.by(event, days);
                    Spread difference = changed.difference(base, event, days);
                    lines.add(new ScenarioLine(
                            scenario.name(),
                            event.code(),
                            date.toString(),
                            model.mean(),
                            difference.mean(),
                            difference.low(),
                            difference.high(),
                            difference.error(),
                            join.line(event, date, model).combined()));
                }
            }
        }
        return lines;
    }
}
