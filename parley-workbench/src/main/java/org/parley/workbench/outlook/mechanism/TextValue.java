package org.parley.workbench.outlook.mechanism;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.outlook.mechanism.Belief;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;
import org.parley.analysis.outlook.mechanism.SignalRecord.Signal;
import org.parley.analysis.outlook.mechanism.SpoilerType;
import org.parley.model.ParleyException;

/**
 * The value of an assumption from its text.
 *
 * @param key its name, for complaints
 * @param text as typed
 */
record TextValue(String key, String text) {
    /** The value as the type of the record component. */
    Object as(RecordComponent component) {
        return switch (component.getGenericType().getTypeName()) {
            case "double" -> number(text);
            case "int" -> whole(text);
            case "boolean" -> truth();
            default -> composite(component);
        };
    }

    private Object composite(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Belief.class) {
            return belief();
        }
        if (type == SpoilerType.class) {
            return spoilerType();
        }
        String element = component.getGenericType().getTypeName();
        if (element.contains(Utilities.class.getSimpleName())) {
            return parts().stream().map(this::utilities).toList();
        }
        if (element.contains(Signal.class.getSimpleName())) {
            return parts().stream().map(this::signal).toList();
        }
        return parts().stream().map(this::whole).toList();
    }

    private List<String> parts() {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Belief belief() {
        List<String> parts = parts();
        return switch (parts.size()) {
            case 1 -> Belief.known(number(parts.get(0)));
            case 2 -> Belief.beta(number(parts.get(0)), number(parts.get(1)));
            default -> throw wrong("be wins,losses or one known chance", "write it as 6,4.");
        };
    }

    private Utilities utilities(String part) {
        String[] both = part.split(":");
        if (both.length != 2) {
            throw wrong("be a list of uA:uB", "write it as 0.5:0.6,0.7:0.4.");
        }
        return new Utilities(number(both[0]), number(both[1]));
    }

    private Signal signal(String part) {
        String[] fields = part.split(":");
        if (fields.length == 2 && fields[1].equals("reversed")) {
            return new Signal(fields[0], 1, 0, true);
        }
        if (fields.length != 3) {
            throw wrong("be a list of cluster:ratio:age-days", "write it as visit:1.1:3,visit:reversed.");
        }
        return new Signal(fields[0], number(fields[1]), number(fields[2]), false);
    }

    private SpoilerType spoilerType() {
        try {
            return SpoilerType.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("be limited, greedy or total", "a letter is wrong.");
        }
    }

    private boolean truth() {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw wrong("be true or false", "write true or false.");
        };
    }

    private double number(String part) {
        try {
            double value = Double.parseDouble(part);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong("be a finite number", "use a decimal point and no unit.");
    }

    private int whole(String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException e) {
            throw wrong("be a whole number", "remove the fraction.");
        }
    }

    private ParleyException wrong(String demand, String mend) {
        return ParleyException.withMend("The assumption (" + key + ") must " + demand + ", but is " + text + ".", mend);
    }
}
