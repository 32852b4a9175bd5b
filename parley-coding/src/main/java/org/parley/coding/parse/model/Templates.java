package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.coding.packed.PackedInput;
import org.parley.coding.packed.PackedOutput;

/** Items of feature templates to and from a packed file. */
final class Templates {
    private static final String NONE = "";

    private Templates() {}

    static void write(List<FeatureItem> items, PackedOutput out) throws IOException {
        out.number(items.size());
        for (FeatureItem item : items) {
            out.text(item.source.name());
            out.text(item.relation == null ? NONE : item.relation.name());
            out.number(item.window);
            out.text(item.field.name());
            out.text(item.attribute == null ? NONE : String.valueOf(item.attribute));
        }
    }

    static List<FeatureItem> read(PackedInput in) throws IOException {
        int size = in.number();
        List<FeatureItem> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Source source = Source.valueOf(in.text());
            String relation = in.text();
            int window = in.number();
            Field field = Field.valueOf(in.text());
            items.add(item(source, relation, window, field, in.text()));
        }
        return items;
    }

    private static FeatureItem item(Source source, String relation, int window, Field field, String attribute) {
        return new FeatureItem(
                source,
                relation.equals(NONE) ? null : Relation.valueOf(relation),
                window,
                field,
                attribute.equals(NONE) ? null : attribute(field, attribute));
    }

    private static @Nullable Object attribute(Field field, String text) {
        return switch (field) {
            case prefix, suffix -> Integer.valueOf(text);
            case valency -> Direction.valueOf(text);
            case dependent_set -> Field.valueOf(text);
            default -> text;
        };
    }
}
