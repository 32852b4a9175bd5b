package org.parley.workbench.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;
import org.parley.workbench.evaluate.gold.GoldDocument;

/** A hand-coded text as a document to code: each line that is not blank is a passage, and the codes are left behind. */
final class PlainDocument {
    private static final int ID_LENGTH = 16;

    private PlainDocument() {}

    static SourceDocument of(GoldDocument gold) {
        String hash = hash(gold.text());
        return new SourceDocument(
                hash.substring(0, ID_LENGTH),
                gold.title(),
                "",
                "",
                gold.id(),
                gold.published(),
                gold.published().known() ? DateOrigin.GIVEN : DateOrigin.NONE,
                "en",
                hash,
                gold.text(),
                passages(gold.text()));
    }

    private static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                passages.add(new Passage(PassageKind.PARAGRAPH, new Span(start, end)));
            }
            start = end + 1;
        }
        return passages;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there: every Java has it", e);
        }
    }
}
