package org.parley.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * ISO 3166-1 alpha-3 codes of the states that the general codebook knows, by the name of the party. A government goes by
 * the code of its state: "Nepal government" is NPL. Read from {@code states.tsv}; entities without a code of their own
 * (Kosovo, movements, organisations) have none.
 */
public final class StateCodes {
    private static final String GOVERNMENT = " government";

    private final Map<String, String> codes = new HashMap<>();

    /** Reads the file of the class path. */
    public StateCodes() {
        InputStream file = Objects.requireNonNull(StateCodes.class.getResourceAsStream("states.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        codes.put(stateOf(columns[0]), columns[1]);
    }

    private static String stateOf(String party) {
        return party.endsWith(GOVERNMENT) ? party.substring(0, party.length() - GOVERNMENT.length()) : party;
    }

    /** The code of a party; empty if it is no state or not known. */
    public String of(String party) {
        return codes.getOrDefault(stateOf(party), "");
    }
}
