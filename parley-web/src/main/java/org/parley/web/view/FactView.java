package org.parley.web.view;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.matrix.ContestedFact;
import org.parley.analysis.matrix.FigureClaim;
import org.parley.model.record.Bound;

/**
 * A figure as several documents give it.
 *
 * @param what the thing counted
 * @param day day of the event, printed
 * @param place may be empty
 * @param contested whether two claims contradict each other
 * @param claims on one scale from nought to the greatest
 */
public record FactView(String what, String day, String place, boolean contested, List<Claim> claims) {
    public FactView {
        claims = List.copyOf(claims);
    }

    /**
     * A claim.
     *
     * @param number "at least 20"
     * @param at place on the scale in [0, 1]
     * @param bound how it bounds the truth
     * @param claimant who claims it
     * @param outlet who printed it
     * @param published when, printed
     * @param quote the sentence
     * @param link the event in its document
     */
    public record Claim(
            String number,
            double at,
            Bound bound,
            String claimant,
            String outlet,
            String published,
            String quote,
            String link) {}

    /** The view of a fact. */
    public static FactView of(ContestedFact fact, Links links) {
        double most = fact.claims().stream()
                .mapToDouble(each -> Math.abs(each.figure().value()))
                .max()
                .orElse(1);
        return new FactView(
                fact.what(),
                Dates.day(fact.day()),
                fact.place(),
                fact.contested(),
                fact.claims().stream().map(each -> claim(each, most, links)).toList());
    }

    private static Claim claim(FigureClaim claim, double most, Links links) {
        Bound bound = claim.figure().bound();
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        return new Claim(
                (bound == Bound.EXACT ? "" : bound.label() + " ")
                        + format.format(claim.figure().value()),
                most == 0 ? 0 : Math.abs(claim.figure().value()) / most,
                bound,
                claim.claimant(),
                claim.event().source().publisher(),
                Dates.coded(claim.event().source().published()),
                claim.event().event().evidence().quote().words(),
                links.item(
                        claim.event().source().documentId(),
                        claim.event().event().id()));
    }
}
