package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.bargaining.Restriction;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;

/**
 * What packages of an agenda are worth to the parties of a position table: the sum over questions of weight times support
 * for the answer. To a single option, "yes" is worth the party's support s for it and "no" 1 - s, in every draw. A red line
 * is a veto on taking the option. An answer that a party opposes so steadily that its expected worth is at most the refusal
 * value is a veto too, in the draws in which its worth is below it.
 */
public final class AgendaPreferences {
    private final Agenda agenda;
    private final OutcomeSpace space;
    private final PositionTable table;
    private final Map<String, List<Double>> weights;
    private final double refusal;

    /**
     * Preferences.
     *
     * @param agenda what is bargained over
     * @param table positions on the options, and the stakes that hold the reservation values
     * @param weights by party one weight for each question, none negative and not all 0; a party not named is weighted by
     *     {@link #spoken}
     * @param refusal worth at or below which an answer is refused; 0: none is
     */
    public AgendaPreferences(Agenda agenda, PositionTable table, Map<String, List<Double>> weights, double refusal) {
        this.agenda = agenda;
        this.space = agenda.space();
        this.table = table;
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (PartyStake stake : table.stakes()) {
            all.put(
                    stake.party(),
                    checked(stake.party(), weights.getOrDefault(stake.party(), spoken(agenda, table, stake.party()))));
        }
        this.weights = all;
        this.refusal = refusal;
    }

    /**
     * Share of a party's words on each question of the agenda: the weight of its evidence on the options, smoothed by one
     * plain statement spread over all. Sums to 1.
     */
    public static List<Double> spoken(Agenda agenda, PositionTable table, String party) {
        double each = 1.0 / agenda.questions().size();
        double[] said = agenda.questions().stream()
                .mapToDouble(question -> each + said(question, table, party))
                .toArray();
        double sum = Arrays.stream(said).sum();
        return Arrays.stream(said).map(weight -> weight / sum).boxed().toList();
    }

    private static double said(Question question, PositionTable table, String party) {
        return question.options().stream()
                .flatMap(option -> table.position(party, question.issue(), option).evidence().stream())
                .mapToDouble(item -> item.favour() + item.against())
                .sum();
    }

    private List<Double> checked(String party, List<Double> given) {
        double sum = given.stream().mapToDouble(Double::doubleValue).sum();
        boolean fits =
                given.size() == agenda.questions().size() && given.stream().allMatch(weight -> weight >= 0);
        if (!fits || !(sum > 0) || Double.isInfinite(sum)) {
            throw ParleyException.withMend(
                    "The weights (" + given + ") of party (" + party + ") must be one number of 0 or more for each of "
                            + agenda.questions().size() + " questions, and not all be 0.",
                    "leave them out to weigh questions by what the party says.");
        }
        return given.stream().map(weight -> weight / sum).toList();
    }

    /** What is bargained over. */
    public Agenda agenda() {
        return agenda;
    }

    /** The positions behind it. */
    public PositionTable table() {
        return table;
    }

    /** Weights of a party by question; they sum to 1. */
    public List<Double> weights(String party) {
        return weights.getOrDefault(party, List.of());
    }

    /** The same agenda and weights with other positions or reservation values. */
    public AgendaPreferences with(PositionTable other) {
        return new AgendaPreferences(agenda, other, weights, refusal);
    }

    /** The negotiation at the expected supports. */
    public BargainingModel expected() {
        return model(OptionPosition::support);
    }

    /** The negotiation at one draw of all supports. */
    public BargainingModel drawn(RandomStream stream) {
        return model(position -> position.drawn(
                stream.child(position.party()).child(position.issue()).child(position.option())));
    }

    private BargainingModel model(ToDoubleFunction<OptionPosition> support) {
        List<BargainingParty> parties = new ArrayList<>();
        List<Restriction> lines = new ArrayList<>();
        for (PartyStake stake : table.stakes()) {
            double[] own = weights(stake.party()).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            double[][] values = new double[own.length][];
            for (int q = 0; q < values.length; q++) {
                values[q] = values(stake.party(), q, support, lines);
            }
            parties.add(new BargainingParty(stake.party(), AdditiveUtility.weighted(own, values), stake.reservation()));
        }
        return new BargainingModel(space, parties, lines);
    }

    private double[] values(
            String party, int place, ToDoubleFunction<OptionPosition> support, List<Restriction> lines) {
        Question question = agenda.questions().get(place);
        double[] values = new double[question.labels().size()];
        for (int o = 0; o < question.options().size(); o++) {
            OptionPosition position =
                    table.position(party, question.issue(), question.options().get(o));
            values[o] = support.applyAsDouble(position);
            veto(position, position.support(), values[o], place, o).ifPresent(lines::add);
            if (question.yesNo()) {
                values[1] = 1 - values[0];
                demand(position, values[1], place).ifPresent(lines::add);
            }
        }
        return values;
    }

    private Optional<Restriction> veto(OptionPosition position, double expected, double drawn, int place, int answer) {
        Question question = agenda.questions().get(place);
        String what = question.yesNo() ? question.name() : question.labels().get(answer) + " (" + question.name() + ")";
        if (position.redLine()) {
            List<String> carrying = position.evidence().stream()
                    .filter(WeighedEvidence::redLine)
                    .map(WeighedEvidence::id)
                    .toList();
            return Optional.of(line(position, " rejects: " + what, carrying, place, answer));
        }
        return refused(position, expected, drawn)
                ? Optional.of(line(position, " refuses: " + what, position.evidenceIds(), place, answer))
                : Optional.empty();
    }

    /** Who supports an option as steadily as others reject one does not do without it. */
    private Optional<Restriction> demand(OptionPosition position, double drawn, int place) {
        String what = agenda.questions().get(place).name();
        return refused(position, 1 - position.support(), drawn)
                ? Optional.of(line(position, " insists on: " + what, position.evidenceIds(), place, 1))
                : Optional.empty();
    }

    private boolean refused(OptionPosition position, double expected, double drawn) {
        // At the expected supports the draw is the expectation itself.
        return position.known() && expected <= refusal && drawn <= refusal && refusal > 0;
    }

    private static Restriction line(
            OptionPosition position, String words, List<String> evidence, int place, int answer) {
        return new Restriction(position.party() + words, position.party(), Combination.of(place, answer), evidence);
    }
}
