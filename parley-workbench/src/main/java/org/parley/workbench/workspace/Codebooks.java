package org.parley.workbench.workspace;

import java.util.List;
import org.parley.model.codebook.Codebook;

/** Where codebooks come from: those that ship with the program, and files. */
public interface Codebooks {
    /** Names of the codebooks that ship with the program. */
    List<String> shipped();

    /**
     * The text of a codebook by the name of a shipped one or the path of a file.
     *
     * @throws org.parley.model.ParleyException if there is none
     */
    CodebookText find(String nameOrFile);

    /**
     * Reads and validates a codebook.
     *
     * @param name what errors call the file
     * @throws org.parley.model.ParleyException with file, line and column of what is wrong
     */
    Codebook parse(String name, String text);

    /** The codebook as text that {@link #parse} reads back to an equal one. */
    String write(Codebook codebook);
}
