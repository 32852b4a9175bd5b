package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParleyException;

/** A wish moved within its decision maker's order: who, from which place, to which, all from 0. Written "0.3.2". */
record WishMove(int decisionMaker, int from, int to) {
    private static final int MOST = 20;

    /** The moves of a list parted by commas. */
    static List<WishMove> parse(String text) {
        List<WishMove> moves = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            if (!part.matches("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}") || moves.size() == MOST) {
                throw ParleyException.withMend(
                        "The parameter (moves) must be at most " + MOST
                                + " moves such as 0.3.2, parted by commas, not (" + text + ").",
                        "start again from the page without moves.");
            }
            String[] numbers = part.split("\\.");
            moves.add(new WishMove(
                    Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2])));
        }
        return moves;
    }

    /** As it is written in addresses. */
    String text() {
        return decisionMaker + "." + from + "." + to;
    }
}
