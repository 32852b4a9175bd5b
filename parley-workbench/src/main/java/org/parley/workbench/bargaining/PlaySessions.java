package org.parley.workbench.bargaining;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.bargaining.AlternatingOffers;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.Micro;
import org.parley.analysis.bargaining.SessionReplay;
import org.parley.analysis.bargaining.SessionSpace;
import org.parley.analysis.bargaining.Strategy;
import org.parley.analysis.bargaining.TimeBased;
import org.parley.analysis.bargaining.TitForTat;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;

/** The use case of what-if sessions: a negotiation played many times with alternating offers. */
public final class PlaySessions {
    private final int sessions;
    private final int rounds;
    private final long seed;

    /** So many sessions of up to so many rounds, from the seed. */
    public PlaySessions(int sessions, int rounds, long seed) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.seed = seed;
    }

    /**
     * Plays the model.
     *
     * @param strategies one word for each party: {@code time}, {@code time:EXPONENT}, {@code tit-for-tat} or {@code micro};
     *     one alone is for all; none means {@code time}
     * @param spread standard deviation of reservation values between sessions
     */
    public SessionReplay.Tally play(BargainingModel model, List<String> strategies, double spread) {
        List<Strategy> chosen = new ArrayList<>();
        for (int p = 0; p < model.parties().size(); p++) {
            chosen.add(strategy(
                    strategies.isEmpty()
                            ? "time"
                            : strategies.get(strategies.size() == 1 ? 0 : within(p, strategies))));
        }
        AlternatingOffers offers = new AlternatingOffers(new SessionSpace(model), chosen, rounds);
        return new SessionReplay(model, offers, spread).play(sessions, RandomStream.of(seed, "sessions"));
    }

    private static int within(int party, List<String> strategies) {
        if (party >= strategies.size()) {
            throw ParleyException.withMend(
                    "The strategies (" + strategies.size() + ") must be one for each party, or one for all.",
                    "repeat --strategy.");
        }
        return party;
    }

    private static Strategy strategy(String word) {
        try {
            return switch (word) {
                case "time" -> new TimeBased(1);
                case "tit-for-tat" -> new TitForTat();
                case "micro" -> new Micro();
                default -> new TimeBased(Double.parseDouble(word.replaceFirst("^time:", "")));
            };
        } catch (NumberFormatException e) {
            throw new ParleyException(
                    "The strategy (" + word + ") must be a known one." + System.lineSeparator()
                            + "Maybe it is one of time, time:EXPONENT, tit-for-tat, micro.",
                    e);
        }
    }
}
