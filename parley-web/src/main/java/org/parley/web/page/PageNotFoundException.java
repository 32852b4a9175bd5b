package org.parley.web.page;

import org.parley.model.ParleyException;

/** There is nothing at an address. */
public final class PageNotFoundException extends ParleyException {
    private static final long serialVersionUID = 1L;

    /** The message with its mend. */
    public PageNotFoundException(String what, String name, String mend) {
        super("There is no " + what + " (" + name + ") in this case." + System.lineSeparator() + "Maybe " + mend);
    }
}
