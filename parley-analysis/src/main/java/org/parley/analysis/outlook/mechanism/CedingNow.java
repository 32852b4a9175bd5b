package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** Ceding a share now that raises the buyer's later share; a promise to pay later is not believed. */
@Card(
        name = "ceding-now",
        number = "M6",
        title = "What must be paid at once for ceding something that makes the buyer stronger?",
        papers = "Fearon 1996 (recalled, not checked); derived from Powell 2006, International " + "Organization")
public record CedingNow(
        @Assumed(value = "0.1", meaning = "the share ceded") double share,

        @Assumed(value = "0.5", meaning = "later growth of the buyer's share per period, as a part of the share ceded")
        double growth,

        @Assumed(value = "0.9", meaning = "worth of a period later as a share of now, below 1")
        double discount,

        @Assumed(value = "1", meaning = "the most that can be handed over at once")
        double atMost)
        implements Mechanism<CedingNow.Finding> {

    public CedingNow {
        Domain.PROBABILITY.check("share, discount", share, discount);
        Domain.NON_NEGATIVE.check("growth, at-most", growth, atMost);
        Domain.POSITIVE.check("1 - discount", 1 - discount);
    }

    /**
     * The price.
     *
     * @param price what the seller must be paid now
     * @param deal whether it can be handed over at once
     */
    public record Finding(double price, boolean deal) {}

    @Override
    public Finding find() {
        double price = share + discount * growth * share / (1 - discount);
        return new Finding(price, price <= atMost + 1e-12);
    }
}
