package org.parley.analysis.outlook.process;

import static org.parley.analysis.outlook.chance.Domain.NON_NEGATIVE;
import static org.parley.analysis.outlook.chance.Domain.POSITIVE;
import static org.parley.analysis.outlook.chance.Domain.PROBABILITY;
import static org.parley.analysis.outlook.chance.Domain.REAL;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parley.analysis.outlook.chance.Domain;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.chance.Prior.Beta;
import org.parley.analysis.outlook.chance.Prior.Fixed;
import org.parley.analysis.outlook.chance.Prior.LogNormal;
import org.parley.analysis.outlook.chance.Prior.Triangle;
import org.parley.analysis.outlook.chance.Prior.Uniform;

/**
 * A number that the process simulation needs and no text supports: named, with a default that the analyst can change, and
 * shown beside every result. The mechanism that uses it is named by its number.
 */
public enum Assumption {
    PREFERENCES(
            "M2",
            PROBABILITY,
            new Uniform(0, 1),
            "which draw of both sides' preferences, by how much ground they share; only packages use it"),
    FORTS("M3", NON_NEGATIVE, new Fixed(10), "places of the front; A wins at the last, B at 0"),
    FRONT("M3", NON_NEGATIVE, new Triangle(2, 5, 8), "place of the front today"),
    WIN("M3", PROBABILITY, new Beta(12, 12), "true chance that A wins a battle"),
    BELIEF_A("M3", PROBABILITY, new Triangle(.45, .53, .65), "A's mean belief that A wins a battle"),
    BELIEF_B("M3", PROBABILITY, new Triangle(.35, .47, .55), "B's mean belief that A wins a battle"),
    FIRMNESS("M3", POSITIVE, new LogNormal(12, .5), "how many battles each belief is worth"),
    COST_A("M3", NON_NEGATIVE, new LogNormal(.015, .5), "A's cost of a battle as a share of the prize"),
    COST_B("M3", NON_NEGATIVE, new LogNormal(.015, .5), "B's cost of a battle as a share of the prize"),
    BATTLES("M3", PROBABILITY, new Triangle(.028, .07, .168), "chance of a battle that moves the front, per week"),
    ATTRITION_SHARE("M5", PROBABILITY, new Fixed(.5), "weight of the attrition engine against the learning engine"),
    CONCESSIONS("M5", POSITIVE, new LogNormal(.1, .3), "periods of the war of attrition in a week"),
    GAIN_A("M5", POSITIVE, new Triangle(.3, .5, .8), "what A gains if B gives way"),
    GAIN_B("M5", POSITIVE, new Triangle(.3, .5, .8), "what B gains if A gives way"),
    SECRET(
            "M4",
            NON_NEGATIVE,
            new Uniform(.02, .25),
            "width of what one side cannot know of the other's reservation value"),
    MEDIATOR_BIAS("M11", NON_NEGATIVE, new Uniform(0, .6), "weight of one side's share in the mediator's eyes"),
    MEDIATOR_DOUBT("M11", PROBABILITY, new Fixed(.1), "mediator's own chance that the opponent is tough"),
    MEDIATOR_COST("M11", NON_NEGATIVE, new Fixed(.2), "what war costs the mediator"),
    BOLD_DEMAND("M11", PROBABILITY, new Fixed(.6), "the demand that a mediator warns against"),
    SAFE_DEMAND("M11", PROBABILITY, new Fixed(.4), "the demand that is safe"),
    LISTENER_COST("M11", NON_NEGATIVE, new Fixed(.1), "cost of war to the side that listens"),
    MEDIATOR_REACH("M11", PROBABILITY, new Uniform(0, .6), "part of the secret that a believed mediator dispels"),
    FLOOR_A("M10", PROBABILITY, new Triangle(0, .3, .5), "least share that A's ratifiers let pass"),
    FLOOR_B("M10", PROBABILITY, new Triangle(0, .3, .5), "least share that B's ratifiers let pass"),
    REFERENDUM("M10", PROBABILITY, new Fixed(0), "whether a settlement needs a vote (0 or 1, or its chance)"),
    VOTE_YES("M10", PROBABILITY, new Fixed(.45), "poll: share for it"),
    VOTE_NO("M10", PROBABILITY, new Fixed(.45), "poll: share against it"),
    VOTE_SAMPLE("M10", POSITIVE, new Fixed(1000), "poll: persons asked"),
    VOTE_DESIGN("M10", NON_NEGATIVE, new Fixed(1.3), "poll: design effect of the sample"),
    VOTE_DRIFT("M10", POSITIVE, new Fixed(.05), "standard deviation of opinion between poll and vote"),
    SHIFT("M6", REAL, new Triangle(-.1, 0, .1), "winning chance that peace would shift to A (below 0: to B)"),
    DISCOUNT("M6", PROBABILITY, new Fixed(.95), "worth of a period later as a share of now"),
    REARM_A("M6", NON_NEGATIVE, new Uniform(0, .003), "A's growth of winning chance per week of pause"),
    REARM_B("M6", NON_NEGATIVE, new Uniform(0, .003), "B's growth of winning chance per week of pause"),
    PAUSE_WEEKS("M6", POSITIVE, new Fixed(8), "length of a pause that both weigh"),
    PAUSE_RATE("M6", PROBABILITY, new LogNormal(.001, .7), "chance per week that a feasible pause is agreed"),
    CEDED("M6", PROBABILITY, new Uniform(0, .15), "share of the prize that must be ceded at once"),
    CEDED_GROWTH(
            "M6",
            NON_NEGATIVE,
            new Uniform(0, .6),
            "later growth of the buyer's share by what is ceded; lower under joint control or lease"),
    CEDED_LIMIT("M6", NON_NEGATIVE, new Fixed(.7), "most that can be paid at once for it"),
    GUARANTEE("M7", PROBABILITY, new Beta(2, 6), "credibility of the guarantee"),
    BREACH("M7", PROBABILITY, new Uniform(.05, .35), "chance of a breach that both reckon with"),
    BREACH_LOSS("M7", NON_NEGATIVE, new Uniform(.1, .4), "what a breach would cost"),
    CHEATING("M7", REAL, new Fixed(.8), "what cheating brings"),
    KEEPING("M7", REAL, new Fixed(.6), "what keeping the agreement brings"),
    PUNISHED("M7", REAL, new Fixed(.3), "what cheating brings when punished"),
    UNENFORCED_RATIO(
            "M7", POSITIVE, new LogNormal(1.5, .3), "hazard ratio of an agreement that does not enforce itself"),
    HOLD_HALF_YEAR("M8", PROBABILITY, new Fixed(.426), "share of ceasefires still holding after 6 months (PA-X proxy)"),
    HOLD_YEAR("M8", PROBABILITY, new Fixed(.36), "share of ceasefires still holding after 12 months (PA-X proxy)"),
    PEACEKEEPERS("M8", PROBABILITY, new Uniform(0, .3), "degree of peacekeepers"),
    ZONES("M8", PROBABILITY, new Uniform(0, .6), "degree of demilitarised zones"),
    COMMISSION("M8", PROBABILITY, new Uniform(0, .6), "degree of a joint commission"),
    FORCED("M8", PROBABILITY, new Uniform(.2, .9), "degree to which outsiders force a ceasefire"),
    FLEXIBLE("M8", PROBABILITY, new Uniform(0, .6), "degree of clauses that allow exceptions"),
    RATIO_PEACEKEEPERS("M8", POSITIVE, new LogNormal(.35, .5), "hazard ratio of peacekeepers"),
    RATIO_ZONES("M8", POSITIVE, new LogNormal(.7, .5), "hazard ratio of zones"),
    RATIO_COMMISSION("M8", POSITIVE, new LogNormal(.8, .5), "hazard ratio of a commission"),
    RATIO_GUARANTEE("M8", POSITIVE, new LogNormal(.7, .5), "hazard ratio of a guarantee"),
    RATIO_FORCED("M8", POSITIVE, new LogNormal(1.5, .5), "hazard ratio of being forced"),
    RATIO_FLEXIBLE("M8", POSITIVE, new LogNormal(1.3, .5), "hazard ratio of flexible clauses"),
    RATIO_SETTLED("M8", POSITIVE, new LogNormal(.4, .5), "hazard ratio of a signed settlement against a ceasefire"),
    LASTING_DAYS("M8", POSITIVE, new Fixed(365), "days after which a ceasefire that holds counts as the end"),
    TALKS("M9", PROBABILITY, new Triangle(.03, .07, .18), "chance of a round of talks per week when ripe"),
    TALKS_UNRIPE("M9", PROBABILITY, new Triangle(0, .01, .03), "chance of a round of talks per week when not ripe"),
    TEXT_READY(
            "M9", PROBABILITY, new LogNormal(.147, .3), "share of rounds of talks that get as far as a text to sign"),
    RIPE("M9", PROBABILITY, new Uniform(.2, .5), "readiness of the less ready side from which talks become serious"),
    OPTIMISM_WEIGHT("M9", PROBABILITY, new Fixed(.5), "weight of optimism against pain in readiness"),
    PAIN_SLOPE("M9", NON_NEGATIVE, new Fixed(100), "effect of a battle's cost on the feeling of a hurting stalemate"),
    GAIN_SLOPE("M9", NON_NEGATIVE, new Fixed(10), "effect of an expected gain on it"),
    PAIN_LEVEL("M9", REAL, new Fixed(1.5), "pain needed for an even chance"),
    SETTLED_AT_ONCE("M9", PROBABILITY, new Beta(2, 4), "share of agreements that settle the war at once"),
    SETTLED_LATER("M9", PROBABILITY, new LogNormal(.008, .5), "chance per week that a ceasefire becomes a settlement"),
    TRUCES("M9", PROBABILITY, new LogNormal(.0099, .8), "chance per week of a short or partial truce"),
    TRUCE_WEEKS("M9", NON_NEGATIVE, new Fixed(2), "length of such a truce"),
    DEADLINE_EVERY("M11", NON_NEGATIVE, new Fixed(8), "weeks between a mediator's deadlines, 0 for none"),
    DEADLINE_KEPT_WEIGHT("M11", POSITIVE, new Fixed(2), "prior weight of deadlines that were enforced"),
    DEADLINE_LAPSED_WEIGHT("M11", POSITIVE, new Fixed(2), "prior weight of deadlines that lapsed"),
    DEADLINE_MISSES("M11", NON_NEGATIVE, new Fixed(3), "deadlines that passed without consequence so far"),
    DEADLINE_THREAT_A("M11", NON_NEGATIVE, new Uniform(0, .05), "what the threat would cost A"),
    DEADLINE_THREAT_B("M11", NON_NEGATIVE, new Uniform(0, .05), "what the threat would cost B"),
    DEADLINE_GAIN_A("M11", NON_NEGATIVE, new Fixed(.01), "what A gains by not complying"),
    DEADLINE_GAIN_B("M11", NON_NEGATIVE, new Fixed(.01), "what B gains by not complying"),
    DEADLINE_ENFORCED("M11", PROBABILITY, new Beta(1, 5), "true chance that a threat is carried out"),
    CARROT("M11", NON_NEGATIVE, new Uniform(0, .05), "what outsiders add to peace"),
    CARROT_WEEKS("M11", NON_NEGATIVE, new Fixed(520), "weeks for which they offer it"),
    LOPSIDED("M12", PROBABILITY, new Uniform(0, .4), "how lop-sided recent battles were"),
    TEXTS("M12", PROBABILITY, new Uniform(0, .6), "concrete texts exchanged"),
    STEPS("M12", PROBABILITY, new Uniform(0, .4), "steps that cost something"),
    PRESSURE("M12", PROBABILITY, new Uniform(.3, .9), "pressure from outside to talk"),
    UNCLEAR("M12", PROBABILITY, new Uniform(.3, .9), "how unclear the front is"),
    BLAME("M12", PROBABILITY, new Uniform(.2, .9), "talk aimed at who is to blame"),
    SINCERITY_BASE("M12", REAL, new Fixed(0), "sincerity without any sign, in log odds"),
    WEIGHT_FRONT("M12", NON_NEGATIVE, new Fixed(1), "weight of a lop-sided front in the sincerity score"),
    WEIGHT_TEXTS("M12", NON_NEGATIVE, new Fixed(2), "weight of texts"),
    WEIGHT_STEPS("M12", NON_NEGATIVE, new Fixed(2), "weight of costly steps"),
    WEIGHT_PRESSURE("M12", NON_NEGATIVE, new Fixed(1), "weight of outside pressure on an unclear front"),
    WEIGHT_BLAME("M12", NON_NEGATIVE, new Fixed(1), "weight of blame talk"),
    PUNISH_A("M13", NON_NEGATIVE, new Uniform(0, .002), "punishing strikes on A per week"),
    PUNISH_B("M13", NON_NEGATIVE, new Uniform(0, .002), "punishing strikes on B per week"),
    DENIAL_A("M13", NON_NEGATIVE, new Uniform(0, .0005), "strikes that deny A its military aims, per week"),
    DENIAL_B("M13", NON_NEGATIVE, new Uniform(0, .0005), "strikes that deny B its military aims, per week"),
    SOFTEN_DENIAL("M13", NON_NEGATIVE, new Fixed(1), "softening effect of denial"),
    SOFTEN_PUNISHMENT("M13", NON_NEGATIVE, new Fixed(1), "softening effect of punishment"),
    HARDENING("M13", NON_NEGATIVE, new Fixed(1), "hardening effect of punishment"),
    HARDENING_LIMIT("M13", NON_NEGATIVE, new Fixed(.5), "most that strikes can move a reservation value"),
    AID_RESPONSE("M13", NON_NEGATIVE, new Uniform(0, .02), "aid that a unit of punishment brings"),
    SANCTIONS_A("M14", NON_NEGATIVE, new Uniform(0, .002), "what sanctions add to A's cost of a battle at first"),
    SANCTIONS_B("M14", NON_NEGATIVE, new Uniform(0, .002), "what sanctions add to B's cost of a battle at first"),
    ADAPTATION("M14", POSITIVE, new Fixed(52), "weeks after which that has fallen to 37 %"),
    RELIEF("M14", NON_NEGATIVE, new Uniform(0, .04), "what relief would be worth"),
    SNAPBACK("M14", PROBABILITY, new Fixed(.2), "chance that relief is taken back"),
    AID_STOPS_A("M14", PROBABILITY, new LogNormal(.001, .7), "chance per week that aid to A stops"),
    AID_STOPS_B("M14", PROBABILITY, new LogNormal(.001, .7), "chance per week that aid to B stops"),
    AID_COST_A("M14", NON_NEGATIVE, new Uniform(0, .02), "what A's battle then costs more"),
    AID_COST_B("M14", NON_NEGATIVE, new Uniform(0, .02), "what B's battle then costs more"),
    AID_EDGE_A("M14", PROBABILITY, new Uniform(0, .1), "what A's chance then falls by"),
    AID_EDGE_B("M14", PROBABILITY, new Uniform(0, .1), "what B's chance then falls by"),
    SPOILER_VALUE("M15", REAL, new Uniform(.2, .6), "what peace is worth to the strongest spoiler"),
    SPOILER_RESERVATION("M15", REAL, new Uniform(.2, .6), "what war is worth to it"),
    SPOILER_POWER("M15", PROBABILITY, new Beta(2, 4), "its power to break the peace"),
    SPOILER_INDUCEMENT("M15", NON_NEGATIVE, new Fixed(0), "what it is offered"),
    SPOILER_TOTAL("M15", PROBABILITY, new Fixed(0), "1 if nothing would satisfy it"),
    SPOILER_STRENGTH("M15", NON_NEGATIVE, new Fixed(1), "growth of the hazard at full power"),
    SIGNAL_HALF_LIFE("M16", POSITIVE, new Fixed(60), "days after which a signal counts half"),
    SIGNAL_CAP("M16", NON_NEGATIVE, new Fixed(2), "most that all signals may add to the log odds");

    private final String mechanism;
    private final Domain domain;

    @SuppressWarnings("ImmutableEnumChecker") // every prior is a record of numbers
    private final Prior standard;

    private final String meaning;

    Assumption(String mechanism, Domain domain, Prior standard, String meaning) {
        this.mechanism = mechanism;
        this.domain = domain;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The name in files: small letters and hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number of the mechanism that uses it. */
    public String mechanism() {
        return mechanism;
    }

    /** Which numbers make sense. */
    public Domain domain() {
        return domain;
    }

    /** What is held about it unless the analyst says otherwise. */
    public Prior standard() {
        return standard;
    }

    /** Its meaning and unit. */
    public String meaning() {
        return meaning;
    }

    /** The assumption of this label. */
    public static Optional<Assumption> labelled(String label) {
        return Arrays.stream(values()).filter(a -> a.label().equals(label)).findFirst();
    }
}
