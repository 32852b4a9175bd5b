package org.parley.web.view;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title title of the page
 * @param caseTitle name of the process
 * @param caseFile name of the case file
 * @param notice a label that every page must bear; empty if none
 * @param navigation entries of the main navigation
 * @param styles address of the style sheet
 * @param dating form for choosing a date; {@link Dating#NONE} on pages that know no date
 * @param json address of the JSON twin; empty if none
 * @param csv address of the CSV twin; empty if none
 * @param question what was asked in the search field
 */
public record Frame(
        String title,
        String caseTitle,
        String caseFile,
        String notice,
        List<NavEntry> navigation,
        String styles,
        Dating dating,
        String json,
        String csv,
        String question) {
    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** An entry of the navigation; {@code here} marks the section that is open. */
    public record NavEntry(String label, String address, boolean here) {}

    /**
     * The date that a page shows.
     *
     * @param action address of the page without its date
     * @param asOf the date shown, ISO
     * @param shown the date shown, printed
     * @param first first day of the record, ISO
     * @param last last day of the record, ISO
     * @param chosen whether it was asked for
     * @param kept other parameters to keep, in order
     */
    public record Dating(
            String action, String asOf, String shown, String first, String last, boolean chosen, List<Kept> kept) {
        /** No date. */
        public static final Dating NONE = new Dating("", "", "", "", "", false, List.of());

        public Dating {
            kept = List.copyOf(kept);
        }

        /** Whether the page has a date. */
        public boolean present() {
            return !action.isEmpty();
        }
    }

    /** A parameter that the date form passes on. */
    public record Kept(String name, String value) {}
}
