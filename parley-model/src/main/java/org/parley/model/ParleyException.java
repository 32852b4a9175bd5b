package org.parley.model;

/**
 * The one root of errors that a user can mend: the message names the place, the value and, on its own line, the likely
 * mend ("Maybe ...").
 */
public class ParleyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An error with its complete message. */
    public ParleyException(String message) {
        super(message);
    }

    /** An error with its complete message and the failure beneath it. */
    public ParleyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** An error and, on its own line, the likely mend. */
    public static ParleyException withMend(String message, String mend) {
        return new ParleyException(message + System.lineSeparator() + "Maybe " + mend);
    }
}
