package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.proposal.Agenda;
import org.parley.analysis.proposal.Question;
import org.parley.model.ParleyException;
import org.parley.workbench.plans.PlansQuery;

/**
 * Reads what a form asks of the page of packages: {@code party} (once a party), {@code refusal}, {@code r.PARTY}, and
 * {@code w.PARTY.N} for question N of the agenda, all in percent. Weights count only while the agenda is the one that the
 * form was made for.
 */
final class BargainForm {
    static final int DRAWS = 300;
    private static final int MOST_PARTIES = 8;
    private static final double MOST_REFUSAL = 0.49;

    private final CaseAt at;
    private final PageRequest request;

    BargainForm(CaseAt at, PageRequest request) {
        this.at = at;
        this.request = request;
    }

    /** The query without the weights. */
    PlansQuery plain() {
        List<String> parties = parties();
        Map<String, Double> reservations = new LinkedHashMap<>();
        for (String party : parties.isEmpty() ? at.matrix().parties() : parties) {
            String slug = at.links().slugOf(party);
            if (!request.value("r." + slug).isEmpty()) {
                reservations.put(party, percent("r." + slug, 0));
            }
        }
        return new PlansQuery(parties, reservations, Map.of(), refusal(), DRAWS, 1);
    }

    /** The query, over this agenda. */
    PlansQuery query(Agenda agenda) {
        PlansQuery plain = plain();
        if (!request.value("agenda").equals(mark(agenda))) {
            return plain;
        }
        Map<String, List<Double>> weights = new LinkedHashMap<>();
        for (String party : plain.parties().isEmpty() ? at.matrix().parties() : plain.parties()) {
            List<Double> own =
                    weights(at.links().slugOf(party), agenda.questions().size());
            if (own.stream().anyMatch(weight -> weight > 0)) {
                weights.put(party, own);
            }
        }
        return new PlansQuery(plain.parties(), plain.reservations(), weights, plain.refusal(), DRAWS, 1);
    }

    private List<Double> weights(String slug, int questions) {
        List<Double> values = new ArrayList<>();
        for (int q = 0; q < questions; q++) {
            values.add(percent("w." + slug + "." + q, 0));
        }
        return values;
    }

    private List<String> parties() {
        List<String> parties = request.query().getOrDefault("party", List.of()).stream()
                .filter(slug -> !slug.isBlank())
                .map(at::party)
                .distinct()
                .toList();
        if (parties.size() > MOST_PARTIES) {
            throw ParleyException.withMend(
                    "The parties (" + parties.size() + ") must be at most " + MOST_PARTIES + ".",
                    "choose those whose agreement is needed.");
        }
        return parties;
    }

    private double refusal() {
        return Math.min(MOST_REFUSAL, percent("refusal", PlansQuery.REFUSAL));
    }

    private double percent(String name, double fallback) {
        String value = request.value(name);
        if (value.isEmpty()) {
            return fallback;
        }
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > 100) {
            throw ParleyException.withMend(
                    "The parameter (" + name + ") must be a whole number from 0 to 100, not (" + value + ").",
                    "move the slider instead.");
        }
        return Integer.parseInt(value) / 100.0;
    }

    /** A short mark of an agenda, by which a form knows its own. */
    static String mark(Agenda agenda) {
        return Integer.toHexString(
                agenda.questions().stream().map(Question::name).toList().hashCode());
    }
}
