package org.parley.web.view;

/** A choice of a form: its value, its label, whether it is the one chosen. */
public record Choice(String value, String label, boolean chosen) {}
