package org.parley.workbench.outlook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parley.model.ParleyException;

/** The SHA-256 hash of an input's text, so that a stored result names exactly what it was computed from. */
public final class InputHash {
    private InputHash() {}

    /** The hash in hexadecimal digits. */
    public static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new ParleyException("This Java must offer SHA-256.", e);
        }
    }
}
