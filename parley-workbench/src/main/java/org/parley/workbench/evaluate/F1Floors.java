package org.parley.workbench.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.codebook.yaml.NearestName;
import org.parley.model.ParleyException;
import org.parley.workbench.evaluate.score.Level;
import org.parley.workbench.evaluate.score.LevelScore;

/** The least F1 that a coder must reach, by level: {@code holder=0.60}, or {@code macro holder=0.55} over processes. */
public final class F1Floors {
    private static final String MACRO = "macro ";

    private final Map<String, Double> floors = new LinkedHashMap<>();

    /**
     * Floors, each written as LEVEL=VALUE.
     *
     * @throws ParleyException if one is not of this form, or its level is unknown
     */
    public F1Floors(List<String> written) {
        written.forEach(this::add);
    }

    private void add(String written) {
        int sign = written.lastIndexOf('=');
        if (sign < 0) {
            throw malformed(written, "write it as \"holder=0.60\".");
        }
        String level = written.substring(0, sign).strip();
        List<String> known = labels();
        if (!known.contains(level)) {
            throw malformed(
                    written,
                    NearestName.of(level, known)
                            .map(name -> "\"" + name + "\" was meant.")
                            .orElse("the level is one of " + String.join(", ", known) + "."));
        }
        floors.put(level, value(written, written.substring(sign + 1).strip()));
    }

    private static double value(String written, String number) {
        try {
            double value = Double.parseDouble(number);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw malformed(written, "the value lies in [0, 1]: \"holder=0.60\".");
    }

    private static ParleyException malformed(String written, String mend) {
        return ParleyException.withMend(
                "The minimum (" + written + ") must be a level, an equals sign and the least F1.", mend);
    }

    private static List<String> labels() {
        List<String> levels = Stream.<Level<?>>concat(Level.OF_STATEMENTS.stream(), Level.OF_EVENTS.stream())
                .map(Level::label)
                .toList();
        return Stream.concat(levels.stream(), levels.stream().map(level -> MACRO + level))
                .toList();
    }

    /** One sentence for each floor that the evaluation falls below; empty if it holds. */
    public List<String> missed(Evaluation evaluation) {
        return floors.entrySet().stream()
                .filter(floor -> measured(evaluation, floor.getKey()) < floor.getValue())
                .map(floor -> String.format(
                        Locale.ROOT,
                        "The F1 (%.3f) of level (%s) must be at least %.3f.",
                        measured(evaluation, floor.getKey()),
                        floor.getKey(),
                        floor.getValue()))
                .toList();
    }

    private static double measured(Evaluation evaluation, String name) {
        boolean macro = name.startsWith(MACRO);
        String level = macro ? name.substring(MACRO.length()) : name;
        LevelScore score = evaluation.levels().stream()
                .filter(each -> each.level().equals(level))
                .findFirst()
                .orElseThrow();
        return macro ? score.macroF1() : score.counts().f1();
    }
}
