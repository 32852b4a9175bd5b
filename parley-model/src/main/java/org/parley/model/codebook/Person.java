package org.parley.model.codebook;

import java.util.List;

/** Someone who speaks for a party: full name, other spellings and short forms, offices by date. */
public record Person(String name, List<String> variants, List<Office> offices) {
    public Person {
        variants = List.copyOf(variants);
        offices = List.copyOf(offices);
    }
}
