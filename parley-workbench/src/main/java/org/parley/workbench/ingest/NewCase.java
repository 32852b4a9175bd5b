package org.parley.workbench.ingest;

import java.nio.file.Path;
import java.time.Clock;
import org.parley.model.codebook.Codebook;
import org.parley.store.CaseFile;
import org.parley.workbench.workspace.CodebookText;
import org.parley.workbench.workspace.Codebooks;

/** Makes a case with a codebook, or puts another codebook in force. */
public final class NewCase {
    private final Codebooks codebooks;
    private final Clock clock;

    /** The use case with its seams. */
    public NewCase(Codebooks codebooks, Clock clock) {
        this.codebooks = codebooks;
        this.clock = clock;
    }

    /** Makes the case; the codebook (shipped name or file) is validated first, the file must not exist. */
    public Codebook create(Path file, String codebook) {
        CodebookText text = codebooks.find(codebook);
        Codebook parsed = codebooks.parse(text.name(), text.text());
        CaseFile.create(file, text.name(), text.text(), clock.instant()).close();
        return parsed;
    }

    /** Puts another codebook in force; documents are coded anew when they are read again. */
    public Codebook replaceCodebook(Path file, String codebook) {
        CodebookText text = codebooks.find(codebook);
        Codebook parsed = codebooks.parse(text.name(), text.text());
        try (CaseFile open = CaseFile.open(file)) {
            open.addCodebook(text.name(), text.text(), clock.instant());
        }
        return parsed;
    }
}
