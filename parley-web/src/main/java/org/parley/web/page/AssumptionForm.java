package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.proposal.Question;
import org.parley.model.codebook.Party;
import org.parley.web.view.Choice;
import org.parley.workbench.plans.CaseBargaining;

/**
 * Assumptions of the page of packages as fields of a form.
 *
 * @param agenda mark of the agenda that the weights belong to
 * @param day the date asked for, or empty
 * @param refusal in percent
 * @param choices parties that can be chosen
 * @param parties fields of those that are chosen
 */
public record AssumptionForm(String agenda, String day, int refusal, List<Choice> choices, List<PartyFields> parties) {
    public AssumptionForm {
        choices = List.copyOf(choices);
        parties = List.copyOf(parties);
    }

    /** Fields of a party. */
    public record PartyFields(String party, Slider reservation, List<Slider> weights) {}

    /** A field from 0 to 100. */
    public record Slider(String name, String label, int value) {}

    static AssumptionForm of(CaseAt at, CaseBargaining found, PageRequest request) {
        List<String> chosen = found.query().parties();
        return new AssumptionForm(
                BargainForm.mark(found.preferences().agenda()),
                request.value("as-of"),
                percent(found.query().refusal()),
                at.codebook().parties().stream()
                        .map(Party::name)
                        .filter(at.matrix().parties()::contains)
                        .map(party -> new Choice(at.links().slugOf(party), party, chosen.contains(party)))
                        .toList(),
                chosen.stream().map(party -> fields(at, found, party)).toList());
    }

    private static PartyFields fields(CaseAt at, CaseBargaining found, String party) {
        String slug = at.links().slugOf(party);
        List<Slider> weights = new ArrayList<>();
        List<Question> questions = found.preferences().agenda().questions();
        for (int q = 0; q < questions.size(); q++) {
            weights.add(new Slider(
                    "w." + slug + "." + q,
                    questions.get(q).name(),
                    percent(found.preferences().weights(party).get(q))));
        }
        return new PartyFields(
                party,
                new Slider(
                        "r." + slug, "Reservation value", percent(found.query().reservation(party))),
                weights);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
