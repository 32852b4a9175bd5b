package org.parley.workbench.wiring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.codebook.CodebookReader;
import org.parley.codebook.CodebookWriter;
import org.parley.codebook.ShippedCodebooks;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.workspace.CodebookText;
import org.parley.workbench.workspace.Codebooks;

/** Shipped codebooks, and files. */
public final class CodebookShelf implements Codebooks {
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final ShippedCodebooks shipped = new ShippedCodebooks();

    @Override
    public List<String> shipped() {
        return ShippedCodebooks.IDS;
    }

    @Override
    public CodebookText find(String nameOrFile) {
        Path file = Path.of(nameOrFile);
        if (ShippedCodebooks.IDS.contains(nameOrFile) || !Files.exists(file)) {
            // The shelf knows how to say what was likely meant by a name that is neither.
            return new CodebookText(nameOrFile, shipped.text(nameOrFile));
        }
        return new CodebookText(nameOrFile, text(file));
    }

    @Override
    public Codebook parse(String name, String text) {
        return new CodebookReader(shipped).parse(name, text);
    }

    @Override
    public String write(Codebook codebook) {
        return new CodebookWriter().write(codebook);
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw ParleyException.withMend(
                        "The codebook (" + file + ") must be a YAML file of at most 64 MB.", "another file was meant.");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ParleyException("The codebook (" + file + ") must be a text in UTF-8.", e);
        } catch (IOException e) {
            throw new ParleyException("The codebook (" + file + ") must be readable: " + e.getMessage(), e);
        }
    }
}
