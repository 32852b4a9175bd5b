package org.parley.workbench.ingest;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;

/** A coder that is opened when the first document needs it: a run over known documents loads no model. */
final class LazyCoder implements AutoCloseable {
    private final Coders coders;
    private final Codebook codebook;
    private final List<DocumentCoder> opened = new ArrayList<>();

    LazyCoder(Coders coders, Codebook codebook) {
        this.coders = coders;
        this.codebook = codebook;
    }

    /** The coder could not be opened at all; that ends the run, unlike one article that cannot be coded. */
    static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ParleyException reason;

        Unavailable(ParleyException reason) {
            super(reason);
            this.reason = reason;
        }

        ParleyException reason() {
            return reason;
        }
    }

    synchronized DocumentCoder get() {
        if (opened.isEmpty()) {
            try {
                opened.add(coders.open(codebook));
            } catch (ParleyException e) {
                throw new Unavailable(e);
            }
        }
        return opened.get(0);
    }

    @Override
    public synchronized void close() {
        opened.forEach(DocumentCoder::close);
        opened.clear();
    }
}
