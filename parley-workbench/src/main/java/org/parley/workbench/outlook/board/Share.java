package org.parley.workbench.outlook.board;

import java.util.List;

/** Share of the weight of quotes that count for something, drawn to a half by the weight of knowing nothing. */
record Share(double value, double weightFor, double weightAgainst) {
    /** The share of these quotes. */
    static Share of(List<BoardQuote> told, double prior) {
        List<BoardQuote> quotes = Dial.once(told);
        double pro = quotes.stream()
                .mapToDouble(BoardQuote::weight)
                .filter(w -> w > 0)
                .sum();
        double con = -quotes.stream()
                .mapToDouble(BoardQuote::weight)
                .filter(w -> w < 0)
                .sum();
        return new Share((prior / 2 + pro) / (prior + pro + con), pro, con);
    }

    /** From one number, all against, over that of knowing nothing to another, all for. */
    double between(double against, double even, double pro) {
        double lean = lean();
        return even + (lean < 0 ? lean * (even - against) : lean * (pro - even));
    }

    /** From -1, all against, to 1, all for. */
    double lean() {
        return 2 * value - 1;
    }
}
