package org.parley.reading.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The words of {@code marks.tsv}: what sites call the parts that are not the article. */
record PageMarks(TreeSet<String> always, TreeSet<String> unlessMain) {
    private static final String RESOURCE = "marks.tsv";
    private static final TreeSet<String> STATES = new TreeSet<>(
            Arrays.asList("has", "no", "with", "without", "enable", "enabled", "is", "not", "open", "hide"));

    static PageMarks load() {
        PageMarks marks = new PageMarks(new TreeSet<>(), new TreeSet<>());
        InputStream stream = Objects.requireNonNull(PageMarks.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t", -1);
                (columns[0].equals("always") ? marks.always : marks.unlessMain)
                        .addAll(Arrays.asList(columns[1].split(" ")));
            });
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean always(Element element) {
        return names(element, always);
    }

    boolean unlessMain(Element element) {
        return names(element, unlessMain);
    }

    private static boolean names(Element element, TreeSet<String> marks) {
        for (String name : element.classNames()) {
            if (marked(name, marks)) {
                return true;
            }
        }
        return !element.id().isEmpty() && marked(element.id(), marks);
    }

    private static boolean marked(String name, TreeSet<String> marks) {
        String[] words = name.replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .split("[-_:\\s]+");
        for (int i = 0; i < words.length; i++) {
            boolean state =
                    (i > 0 && STATES.contains(words[i - 1])) || (i + 1 < words.length && STATES.contains(words[i + 1]));
            boolean pair = i + 1 < words.length && marks.contains(words[i] + "-" + words[i + 1]);
            if (!state && (pair || marks.contains(words[i]))) {
                return true;
            }
        }
        return false;
    }
}
