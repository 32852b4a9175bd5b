package org.parley.workbench.bargaining.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.IssueOptions;
import org.parley.model.ParleyException;

/**
 * A party's scores taken apart into a weight per issue (its largest score) and evaluations between 0 and 1 (score over
 * weight), the form that GENIUS and NegoLog know.
 */
final class ScaledScores {
    private final BargainingModel model;
    private final BargainingParty party;
    private final AdditiveUtility utility;

    ScaledScores(BargainingModel model, int party) {
        this.model = model;
        this.party = model.parties().get(party);
        if (!(this.party.utility() instanceof AdditiveUtility additive)) {
            throw new ParleyException("The utility of party (" + this.party.name()
                    + ") must be additive to be written in an exchange format.");
        }
        this.utility = additive;
        for (int i = 0; i < additive.issues(); i++) {
            for (int o = 0; o < additive.options(i); o++) {
                if (additive.score(i, o) < 0) {
                    throw ParleyException.withMend(
                            "The score (" + additive.score(i, o) + ") of party (" + this.party.name()
                                    + ") must not be negative to be written in an exchange format.",
                            "add the same amount to all scores of the issue and to the reservation value.");
                }
            }
        }
    }

    double weight(int issue) {
        double most = 0;
        for (int o = 0; o < utility.options(issue); o++) {
            most = Math.max(most, utility.score(issue, o));
        }
        return most;
    }

    double evaluation(int issue, int option) {
        double weight = weight(issue);
        return weight > 0 ? utility.score(issue, option) / weight : 0;
    }

    double reservation() {
        return Math.max(0, party.reservation());
    }

    Map<String, Object> negoLog() {
        Map<String, Object> weights = new LinkedHashMap<>();
        Map<String, Object> issues = new LinkedHashMap<>();
        for (int i = 0; i < model.space().issues().size(); i++) {
            IssueOptions issue = model.space().issues().get(i);
            weights.put(issue.issue(), weight(i));
            Map<String, Object> values = new LinkedHashMap<>();
            for (int o = 0; o < issue.options().size(); o++) {
                values.put(issue.options().get(o), evaluation(i, o));
            }
            issues.put(issue.issue(), values);
        }
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("reservationValue", reservation());
        profile.put("issueWeights", weights);
        profile.put("issues", issues);
        return profile;
    }
}
