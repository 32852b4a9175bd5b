package org.parley.coding.mention;

/** What a phrase of the codebook stands for. Person is empty unless the phrase names one; title is their office. */
record Name(Kind kind, String party, String person) {
    /** How the phrase stands for the party. */
    enum Kind {
        NAME,
        METONYM,
        DEMONYM,
        PERSON
    }
}
