package org.parley.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.parley.model.ParleyException;

/** The style sheet and its address, which changes with its content so that browsers may keep it. */
record Stylesheet(String address, String css) {
    private static final String FILE = "parley.css";

    static Stylesheet load() {
        try (InputStream in = Stylesheet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new ParleyException("The style sheet (" + FILE + ") must be part of the program.");
            }
            byte[] css = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(css);
            String address = "/assets/parley-" + Long.toHexString(sum.getValue()) + ".css";
            return new Stylesheet(address, new String(css, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ParleyException("The style sheet (" + FILE + ") must be readable.", e);
        }
    }
}
