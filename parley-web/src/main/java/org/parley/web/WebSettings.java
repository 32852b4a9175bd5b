package org.parley.web;

import org.parley.model.ParleyException;

/**
 * Where the pages are served.
 *
 * @param host address to bind; this machine only unless the user says otherwise
 * @param port port, 0 for a free one
 * @param notice a label that every page must bear; empty lets the case decide
 */
public record WebSettings(String host, int port, String notice) {
    /** The address that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int MOST = 65_535;

    public WebSettings {
        if (port < 0 || port > MOST) {
            throw ParleyException.withMend(
                    "The port (" + port + ") must lie in 0.." + MOST + ".", "0 was meant, which takes a free one.");
        }
    }

    /** This machine only. */
    public static WebSettings local(int port) {
        return new WebSettings(LOOPBACK, port, "");
    }
}
