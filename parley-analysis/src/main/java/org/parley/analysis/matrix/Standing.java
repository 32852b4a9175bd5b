package org.parley.analysis.matrix;

/**
 * Who vouches for a statement: the coder alone, or a person who looked at it.
 *
 * @param kind what the person did
 * @param by who it was; empty for the coder alone
 */
public record Standing(Kind kind, String by) {
    /** Coded by a program, looked at by nobody. */
    public static final Standing AUTOMATIC = new Standing(Kind.AUTOMATIC, "");

    /** Kinds of standing. */
    public enum Kind {
        /** Nobody has looked at it. */
        AUTOMATIC("automatic"),
        /** A person found it right. */
        CONFIRMED("confirmed"),
        /** A person put it right. */
        AMENDED("amended");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The printed word. */
        public String label() {
            return label;
        }
    }

    /** Whether a person vouches for it. */
    public boolean confirmed() {
        return kind != Kind.AUTOMATIC;
    }

    /** "automatic", "confirmed by Ada", "amended by Ada". */
    public String words() {
        return by.isEmpty() ? kind.label() : kind.label() + " by " + by;
    }
}
