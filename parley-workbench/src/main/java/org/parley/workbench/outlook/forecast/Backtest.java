package org.parley.workbench.outlook.forecast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.parley.analysis.outlook.baserate.EventRate;
import org.parley.analysis.outlook.baserate.LognormalDuration;
import org.parley.analysis.outlook.forecast.BinnedForecast;
import org.parley.codebook.yaml.YamlNode;

/**
 * Use case: what plain base rates would have scored against crowds on a question of the past. One answered "no" rewards every
 * low forecast, so this is a check of sanity and no proof of skill.
 */
public final class Backtest {
    private static final String SHIPPED = "backtest.yaml";

    private final YamlNode root = YamlNode.parse(SHIPPED, shipped());

    /**
     * The score of one forecaster on one day.
     *
     * @param asOf the day
     * @param forecaster who
     * @param shares the probabilities of the answers
     * @param brier the Brier score over the answers
     * @param log the log score
     */
    public record Line(String asOf, String forecaster, List<Double> shares, double brier, double log) {
        public Line {
            shares = List.copyOf(shares);
        }
    }

    /** The question in words. */
    public String question() {
        return root.require("question").text();
    }

    /** Where the shares of the crowds stand. */
    public String source() {
        return root.require("source").text();
    }

    /** All lines, day by day, crowds first. */
    public List<Line> lines() {
        LocalDate war = root.require("war-start").date();
        LognormalDuration wars = LognormalDuration.ofInterstateWars();
        List<Line> lines = new ArrayList<>();
        for (YamlNode day : root.list("days")) {
            LocalDate asOf = day.require("as-of").date();
            double lasted = ChronoUnit.DAYS.between(war, asOf);
            day.require("crowds").fields().forEach((name, shares) -> lines.add(line(asOf, name, numbers(shares))));
            lines.add(line(
                    asOf,
                    "base rate .354 a year",
                    bins(asOf, d -> EventRate.ofLongWars().within(d))));
            lines.add(line(asOf, "lognormal duration", bins(asOf, d -> wars.endsWithin(d, lasted))));
        }
        return List.copyOf(lines);
    }

    private List<Double> bins(LocalDate asOf, DoubleUnaryOperator endedWithin) {
        List<Double> shares = new ArrayList<>();
        double before = 0;
        for (YamlNode end : root.list("answers-until")) {
            double ended = endedWithin.applyAsDouble((double) ChronoUnit.DAYS.between(asOf, end.date()));
            shares.add(ended - before);
            before = ended;
        }
        shares.add(1 - before);
        return shares;
    }

    private Line line(LocalDate asOf, String name, List<Double> shares) {
        BinnedForecast forecast = new BinnedForecast(shares);
        int truth = root.require("truth").integer();
        return new Line(asOf.toString(), name, forecast.shares(), forecast.brier(truth), forecast.log(truth));
    }

    private static List<Double> numbers(YamlNode list) {
        return list.items().stream().map(YamlNode::number).toList();
    }

    private static String shipped() {
        try (InputStream in = Objects.requireNonNull(Backtest.class.getResourceAsStream(SHIPPED))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
