package org.parley.coding.parse.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.coding.packed.PackedInput;
import org.parley.coding.packed.PackedOutput;

/** Words with their lists of classes; words with the same list share it. */
final class PackedLexicon {
    private final HashTable words;
    private final List<List<String>> lists;

    private PackedLexicon(HashTable words, List<List<String>> lists) {
        this.words = words;
        this.lists = lists;
    }

    /** Packs a lexicon of NLP4J; the order of each collection is kept. */
    static PackedLexicon of(Map<String, ? extends Collection<String>> lexicon) {
        HashTable words = HashTable.of(lexicon.size());
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        lexicon.forEach((word, classes) -> {
            List<String> list = List.copyOf(new ArrayList<>(classes));
            int number = numbers.computeIfAbsent(list, key -> numbers.size());
            words.put(TextHash.of(0, word), number);
        });
        return new PackedLexicon(words, List.copyOf(numbers.keySet()));
    }

    /** The number of the word's list, or -1. */
    int number(String word) {
        return words.get(TextHash.of(0, word));
    }

    /** All lists, by number. */
    List<List<String>> lists() {
        return lists;
    }

    void write(PackedOutput out) throws IOException {
        words.write(out);
        out.number(lists.size());
        for (List<String> list : lists) {
            out.texts(list);
        }
    }

    static PackedLexicon read(PackedInput in) throws IOException {
        HashTable words = HashTable.read(in);
        int size = in.number();
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(in.texts());
        }
        return new PackedLexicon(words, lists);
    }
}
