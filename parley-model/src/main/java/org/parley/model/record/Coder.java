package org.parley.model.record;

/** Who coded: a program or a person, and which version. */
public record Coder(String name, String version) {}
