package org.parley.workbench.outlook.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.Frontier;
import org.parley.analysis.bargaining.FrontierSearch;
import org.parley.analysis.bargaining.Restriction;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;
import org.parley.analysis.outlook.process.PeaceFrontier;
import org.parley.analysis.proposal.AgendaPreferences;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.proposal.Question;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;
import org.parley.workbench.plans.BargainCase;
import org.parley.workbench.plans.PlansQuery;

/**
 * The packages that the positions of the two sides leave on the table, as {@code parley bargain} builds them: questions on
 * which they pull apart, support as worth, red lines as vetoes. Drawn from the posterior of the positions; of each draw the
 * frontier goes into the simulation, since no other package could be agreed where these cannot.
 */
public final class CasePackages {
    private static final int DRAWS = 200;
    private static final int MOST_POINTS = 20_000;
    private static final int MOST_PACKAGES_A_DRAW = 2_000;

    private final PositionMatrix matrix;
    private final List<String> sides;
    private final Enough enough;

    /**
     * How much must have been said before packages are used of themselves.
     *
     * @param questions questions on which the sides pull apart
     * @param utterances utterances of each side on them
     */
    public record Enough(int questions, int utterances) {}

    /** The packages at the date of a matrix between side A and side B, by name. */
    public CasePackages(PositionMatrix matrix, String a, String b, Enough enough) {
        this.matrix = matrix;
        this.sides = List.of(a, b);
        this.enough = enough;
    }

    /**
     * What they bargain over.
     *
     * @throws ParleyException if packages are demanded and there are none
     */
    public PeaceOffer offer(BargainForm wanted, long seed) {
        if (wanted == BargainForm.SHARE) {
            return PeaceOffer.share("as was asked for");
        }
        Optional<String> obstacle = bargain(seed).obstacle();
        if (obstacle.isPresent() && wanted == BargainForm.PACKAGES) {
            throw ParleyException.withMend(
                    "The option --bargain (packages) must have packages to bargain over. " + obstacle.get(),
                    "leave it out to use a share of one prize, or read more articles.");
        }
        if (obstacle.isPresent()) {
            return PeaceOffer.share(obstacle.get());
        }
        AgendaPreferences preferences = bargain(seed).preferences();
        String lacking = lacking(preferences);
        if (wanted == BargainForm.AUTO && !lacking.isEmpty()) {
            return PeaceOffer.share(lacking);
        }
        return packages(preferences, lacking.isEmpty() ? "the record says enough on each question" : lacking, seed);
    }

    private BargainCase bargain(long seed) {
        return new BargainCase(
                matrix, new PlansQuery(sides, Map.of(), Map.of(), PlansQuery.REFUSAL, DRAWS, seed), false);
    }

    private String lacking(AgendaPreferences preferences) {
        List<Question> questions = preferences.agenda().questions();
        if (questions.size() < enough.questions()) {
            return "the sides pull apart on " + questions.size() + " of the questions on the table; packages need "
                    + enough.questions();
        }
        for (String side : sides) {
            long said = utterances(preferences.table(), questions, side);
            if (said < enough.utterances()) {
                return side + " has spoken " + said + " times on the questions on the table; packages need "
                        + enough.utterances();
            }
        }
        return "";
    }

    private static long utterances(PositionTable table, List<Question> questions, String side) {
        return questions.stream()
                .flatMap(question -> question.options().stream()
                        .flatMap(option -> table.position(side, question.issue(), option).evidence().stream()))
                .count();
    }

    private PeaceOffer packages(AgendaPreferences preferences, String why, long seed) {
        RandomStream stream = RandomStream.of(seed, "packages of the outlook");
        List<List<Utilities>> draws = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            draws.add(frontier(preferences.drawn(stream.child(draw))));
        }
        long deadlocked = draws.stream().filter(List::isEmpty).count();
        BargainingModel expected = preferences.expected();
        return new PeaceOffer(
                BargainForm.PACKAGES,
                why,
                PeaceFrontier.drawn(draws),
                preferences.agenda().questions().stream().map(Question::name).toList(),
                expected.space().size(),
                DRAWS,
                (double) deadlocked / DRAWS,
                expected.restrictions().stream().map(Restriction::name).toList());
    }

    private List<Utilities> frontier(BargainingModel drawn) {
        Frontier found = FrontierSearch.of(drawn, MOST_POINTS).frontier(drawn);
        SideScale scale = new SideScale(drawn);
        int step = 1 + found.size() / MOST_PACKAGES_A_DRAW;
        List<Utilities> packages = new ArrayList<>();
        for (int point = 0; point < found.size(); point += step) {
            packages.add(
                    new Utilities(scale.place(0, found.utility(point, 0)), scale.place(1, found.utility(point, 1))));
        }
        return packages;
    }

    /** The offer in a sentence. */
    public static String words(PeaceOffer offer) {
        if (!offer.ofPackages()) {
            return "Peace is bargained over as a share of one prize: " + offer.why() + ".";
        }
        return String.format(
                Locale.ROOT,
                "Peace is bargained over in %d packages on %d questions (%s), %d draws of what the sides want: %s."
                        + " Red lines leave no package in %.0f %% of the draws. Victory counts as a side's best package,"
                        + " defeat as its worst.",
                offer.packages(),
                offer.questions().size(),
                String.join("; ", offer.questions()),
                offer.draws(),
                offer.why(),
                100 * offer.deadlocked());
    }
}
