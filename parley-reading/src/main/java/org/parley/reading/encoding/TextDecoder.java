package org.parley.reading.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters. In order: byte order mark; the carrier's or the page's own statement of a character set (a
 * stated UTF-8 is believed only as far as it holds); UTF-16 by its zero bytes; strict UTF-8 (a last character cut in
 * two is dropped); UTF-8 with a few broken places; windows-1252. CRLF and CR become LF; NUL and lone surrogates become
 * U+FFFD, so that every character can be stored.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final Pattern META_CHARSET = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

    /** The characters; the stated character set may be empty or wrong. */
    public String decode(byte[] bytes, String stated) {
        return clean(characters(bytes, stated));
    }

    private static String characters(byte[] bytes, String stated) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = ByteShape.of(bytes).wideCharset();
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Charset charset = charset(stated).or(() -> pageCharset(bytes)).orElse(StandardCharsets.UTF_8);
        if (charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-")) {
            return utf8OrWindows(bytes);
        }
        return new String(bytes, charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
    }

    private static Optional<String> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(utf8OrWindows(java.util.Arrays.copyOfRange(b, 3, b.length)));
        } else if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new String(b, 4, b.length - 4, Charset.forName("UTF-32LE")));
        } else if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new String(b, 4, b.length - 4, Charset.forName("UTF-32BE")));
        } else if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
        } else if (starts(b, 0xFE, 0xFF)) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    /** Whether the bytes begin with these. */
    static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> pageCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = META_CHARSET.matcher(head);
        if (!matcher.find() || !head.toLowerCase(Locale.ROOT).contains("<")) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return charset(name == null ? "" : name);
    }

    private static String utf8OrWindows(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        // endOfInput = false: a character cut in two at the very end is left over, not an error
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, false);
        if (!result.isError()) {
            return out.flip().toString();
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == 0xFFFD).count();
        long sound = lenient.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return sound >= 4 * broken ? lenient : new String(bytes, WINDOWS_1252);
    }

    /** LF line ends; nothing that cannot be stored. Positions after a CRLF move by one, all others stay. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else {
                out.append(storable(text, i) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean storable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) ? i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) : c != 0;
    }
}
