package org.parley.workbench.render;

/** How a piece of text is painted on a terminal that has colours. */
public enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    WARN("33"),
    VETO("1;31"),
    TITLE("1;36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text with the escape codes around it. */
    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
