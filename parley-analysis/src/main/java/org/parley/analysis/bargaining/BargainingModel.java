package org.parley.analysis.bargaining;

import java.util.HashSet;
import java.util.List;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.model.ParleyException;

/** A negotiation: the packages, the parties with their preferences, the red lines and conditions. */
public record BargainingModel(OutcomeSpace space, List<BargainingParty> parties, List<Restriction> restrictions) {
    public BargainingModel {
        parties = List.copyOf(parties);
        restrictions = List.copyOf(restrictions);
        if (parties.isEmpty()) {
            throw new ParleyException("The parties of a bargaining model must not be empty.");
        }
        HashSet<String> names = new HashSet<>();
        for (BargainingParty party : parties) {
            requireUnique(names, "party", party.name());
            requireFit(space, party);
        }
        HashSet<String> restricted = new HashSet<>();
        for (Restriction restriction : restrictions) {
            requireUnique(restricted, "red line or condition", restriction.name());
            requireInside(space, restriction);
        }
    }

    /** Whether every utility is additive, so that issues can be merged one by one. */
    public boolean additive() {
        return parties.stream().allMatch(party -> party.utility() instanceof AdditiveUtility);
    }

    /** Whether no red line and no condition excludes the outcome. */
    public boolean permits(int[] outcome) {
        for (Restriction restriction : restrictions) {
            if (restriction.excluded().holds(outcome)) {
                return false;
            }
        }
        return true;
    }

    /** Worth of an outcome to each party. */
    public double[] utilities(int[] outcome) {
        double[] utilities = new double[parties.size()];
        for (int p = 0; p < utilities.length; p++) {
            utilities[p] = parties.get(p).utility().of(outcome);
        }
        return utilities;
    }

    /** Reservation values in the order of the parties. */
    public double[] reservations() {
        return parties.stream().mapToDouble(BargainingParty::reservation).toArray();
    }

    /** The same negotiation with other red lines and conditions. */
    public BargainingModel withRestrictions(List<Restriction> others) {
        return new BargainingModel(space, parties, others);
    }

    /** The same negotiation among other parties or preferences. */
    public BargainingModel withParties(List<BargainingParty> others) {
        return new BargainingModel(space, others, restrictions);
    }

    private static void requireUnique(HashSet<String> seen, String kind, String name) {
        if (!seen.add(name)) {
            throw ParleyException.withMend(
                    "The " + kind + " (" + name + ") must stand only once in a bargaining model.",
                    "rename or remove the second one.");
        }
    }

    private static void requireFit(OutcomeSpace space, BargainingParty party) {
        if (!(party.utility() instanceof AdditiveUtility utility)) {
            return;
        }
        boolean fits = utility.issues() == space.issues().size();
        for (int i = 0; fits && i < utility.issues(); i++) {
            fits = utility.options(i) == space.options(i);
        }
        if (!fits) {
            throw ParleyException.withMend(
                    "The scores of party (" + party.name() + ") must cover every option of every issue exactly once.",
                    "an option was added to the issues and not to the party.");
        }
        utility.linked().forEach(value -> requireInside(space, "linked value of party " + party.name(), value.when()));
    }

    private static void requireInside(OutcomeSpace space, Restriction restriction) {
        requireInside(space, restriction.name(), restriction.excluded());
    }

    private static void requireInside(OutcomeSpace space, String name, Combination combination) {
        for (Combination.Part part : combination.parts()) {
            if (part.issue() >= space.issues().size()
                    || part.options().get(0) < 0
                    || part.options().get(part.options().size() - 1) >= space.options(part.issue())) {
                throw new ParleyException("The issue (" + part.issue() + ") and options (" + part.options() + ") of ("
                        + name + ") must exist in the outcome space.");
            }
        }
    }
}
