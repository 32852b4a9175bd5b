package org.parley.workbench.outlook.mechanism;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.parley.analysis.outlook.mechanism.Assumed;
import org.parley.analysis.outlook.mechanism.Card;
import org.parley.analysis.outlook.mechanism.Mechanism;
import org.parley.codebook.yaml.NearestName;
import org.parley.model.ParleyException;

/** All mechanisms, read off their records, so that none can be forgotten. */
public final class MechanismCatalogue {
    /** The entries in the order of their numbers and names. */
    public List<MechanismEntry> entries() {
        return kinds().stream().map(MechanismCatalogue::entry).toList();
    }

    /** The record of this name. */
    Class<?> kind(String name) {
        List<String> names = kinds().stream().map(kind -> card(kind).name()).toList();
        int place = names.indexOf(name);
        if (place < 0) {
            String mend = NearestName.of(name, names)
                    .map(near -> "\"" + near + "\" was meant.")
                    .orElse("it is one of " + String.join(", ", names) + ".");
            throw ParleyException.withMend("The mechanism (" + name + ") must be a known one.", mend);
        }
        return kinds().get(place);
    }

    static List<MechanismEntry.Parameter> parameters(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .map(MechanismCatalogue::parameter)
                .toList();
    }

    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<Class<?>> kinds() {
        return Arrays.stream(Mechanism.class.getPermittedSubclasses())
                .sorted(Comparator.<Class<?>>comparingInt(kind -> number(card(kind)))
                        .thenComparing(kind -> card(kind).name()))
                .toList();
    }

    private static int number(Card card) {
        return Integer.parseInt(card.number().replaceFirst("M(\\d+).*", "$1"));
    }

    private static MechanismEntry entry(Class<?> kind) {
        Card card = card(kind);
        return new MechanismEntry(card.name(), card.number(), card.title(), card.papers(), parameters(kind));
    }

    private static MechanismEntry.Parameter parameter(RecordComponent component) {
        Assumed assumed = Objects.requireNonNull(component.getAnnotation(Assumed.class));
        return new MechanismEntry.Parameter(
                kebab(component.getName()), assumed.also(), assumed.value(), assumed.meaning());
    }

    private static Card card(Class<?> kind) {
        return Objects.requireNonNull(kind.getAnnotation(Card.class));
    }
}
