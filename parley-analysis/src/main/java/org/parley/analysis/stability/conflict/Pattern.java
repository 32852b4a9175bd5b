package org.parley.analysis.stability.conflict;

import org.parley.model.ParleyException;

/**
 * A written combination of courses: Y, N or - for each.
 *
 * @param taken bits of the courses taken
 * @param open bits of the courses that may be either
 */
record Pattern(int taken, int open) {
    static Pattern parse(String text, int courses) {
        if (text.length() != courses) {
            throw ParleyException.withMend(
                    "The pattern (" + text + ") must have one letter for each of the " + courses + " courses.",
                    "write Y, N or - for each course, in their order.");
        }
        int taken = 0;
        int open = 0;
        for (int c = 0; c < courses; c++) {
            switch (text.charAt(c)) {
                case 'Y' -> taken |= 1 << c;
                case '-' -> open |= 1 << c;
                case 'N' -> {}
                default ->
                    throw ParleyException.withMend(
                            "The pattern (" + text + ") must consist of Y, N and -.", "another letter slipped in.");
            }
        }
        return new Pattern(taken, open);
    }
}
