package org.parley.reading.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a first look at bytes tells: whether they can be text at all, and whether they are UTF-16 without a mark.
 *
 * @param kind the name of a known binary format, else empty
 * @param evenZeros share of zero bytes at even places of the first 64 KiB
 * @param oddZeros the same at odd places
 * @param controls share of control characters that text does not use
 */
public record ByteShape(String kind, double evenZeros, double oddZeros, double controls) {
    private static final int LOOK = 1 << 16;

    /** The shape of these bytes. O(64 KiB). */
    public static ByteShape of(byte[] bytes) {
        if (TextDecoder.starts(bytes, 0xFF, 0xFE) || TextDecoder.starts(bytes, 0xFE, 0xFF)) {
            return new ByteShape("", 0, 0, 0);
        }
        int length = Math.min(bytes.length, LOOK);
        int even = 0;
        int odd = 0;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
            controls += control(b) ? 1 : 0;
        }
        double half = Math.max(1, length / 2);
        return new ByteShape(kind(bytes), even / half, odd / half, controls / (double) Math.max(1, length));
    }

    /** The UTF-16 order that the zero bytes of mostly Latin text give away. */
    public Optional<Charset> wideCharset() {
        if (kind.isEmpty() && oddZeros > 0.4 && evenZeros < 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return kind.isEmpty() && evenZeros > 0.4 && oddZeros < 0.05
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Whether this is not text: a known binary format, or more than 1 % control characters (and not UTF-16). */
    public boolean binary() {
        return !kind.isEmpty() || (controls > 0.01 && wideCharset().isEmpty());
    }

    private static boolean control(int b) {
        boolean layout = (b >= '\t' && b <= '\r') || b == 27;
        return (b < 32 && !layout) || b == 127;
    }

    private static String kind(byte[] b) {
        if (TextDecoder.starts(b, '%', 'P', 'D', 'F')) {
            return "PDF";
        } else if (TextDecoder.starts(b, 'P', 'K', 3, 4) || TextDecoder.starts(b, 'P', 'K', 5, 6)) {
            return "zip";
        } else if (TextDecoder.starts(b, 0x1F, 0x8B)) {
            return "gzip";
        } else if (TextDecoder.starts(b, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "Microsoft Office";
        } else if (TextDecoder.starts(b, 0x89, 'P', 'N', 'G')) {
            return "PNG image";
        } else if (TextDecoder.starts(b, 0xFF, 0xD8, 0xFF)) {
            return "JPEG image";
        } else if (TextDecoder.starts(b, 'G', 'I', 'F', '8')) {
            return "GIF image";
        } else if (TextDecoder.starts(b, 0x7F, 'E', 'L', 'F')) {
            return "program";
        }
        return "";
    }
}
