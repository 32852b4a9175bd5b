package org.parley.workbench.ingest;

import org.parley.model.codebook.Codebook;
import org.parley.model.record.Coder;

/** Makes coders. Models are loaded when a coder is opened, not before. */
public interface Coders {
    /** The same by these settings; coders that have none to follow stay as they are. */
    default Coders with(CodingSettings settings) {
        return this;
    }

    /** Name and version that the coders sign with. */
    Coder identity();

    /** A coder for a codebook. */
    DocumentCoder open(Codebook codebook);
}
