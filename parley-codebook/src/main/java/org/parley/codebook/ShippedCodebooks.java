package org.parley.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.yaml.NearestName;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;

/** The codebooks that come with the program, by id. */
public final class ShippedCodebooks {
    /** Ids, the process-independent one first. */
    public static final List<String> IDS = List.of("general", "ukraine-russia", "colombia-farc");

    /** The codebook with the id, if it is shipped. It is read and checked at each call (some 15 ms when warm, 150 ms the first time). */
    public Optional<Codebook> find(String id) {
        return IDS.contains(id)
                ? Optional.of(new CodebookReader(this).parse(id + ".yaml", text(id)))
                : Optional.empty();
    }

    /**
     * The codebook with the id.
     *
     * @throws ParleyException if there is none
     */
    public Codebook get(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The YAML text of the codebook with the id, as a start for one's own.
     *
     * @throws ParleyException if there is none
     */
    public String text(String id) {
        if (!IDS.contains(id)) {
            throw unknown(id);
        }
        try (InputStream in = ShippedCodebooks.class.getResourceAsStream(id + ".yaml")) {
            if (in == null) {
                throw new ParleyException("The shipped codebook (" + id + ") must be inside the program's jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParleyException unknown(String id) {
        return ParleyException.withMend(
                "The codebook (" + id + ") must be a shipped one.",
                NearestName.of(id, IDS)
                        .map(name -> "\"" + name + "\" was meant.")
                        .orElse("it is one of " + String.join(", ", IDS) + ", or a file."));
    }
}
