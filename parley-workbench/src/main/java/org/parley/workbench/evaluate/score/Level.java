package org.parley.workbench.evaluate.score;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.parley.workbench.evaluate.gold.Code;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.StatementCode;

/**
 * How much of a gold item and a predicted one must agree, besides the overlap of their quotes, to count as found.
 *
 * @param label printed name
 * @param agrees whether a gold item and a predicted item agree
 */
public record Level<C extends Code>(String label, BiPredicate<C, C> agrees) {
    /** The quotes overlap. */
    public static final Level<StatementCode> DETECT = new Level<>("detect", (gold, predicted) -> true);

    /** And the holder. */
    public static final Level<StatementCode> HOLDER = new Level<>("holder", Level::holder);

    /** And issue and polarity: the main figure. */
    public static final Level<StatementCode> HOLDER_ISSUE_POLARITY =
            new Level<>("holder+issue+polarity", Level::holderIssuePolarity);

    /** And the option. */
    public static final Level<StatementCode> HOLDER_ISSUE_OPTION_POLARITY = new Level<>(
            "holder+issue+option+polarity",
            (gold, predicted) ->
                    holderIssuePolarity(gold, predicted) && gold.option().equals(predicted.option()));

    /** Holder and act. */
    public static final Level<StatementCode> HOLDER_ACT = new Level<>("holder+act", Level::holderAct);

    /** The quotes of two events overlap. */
    public static final Level<EventCode> EVENT_DETECT = new Level<>("event detect", (gold, predicted) -> true);

    /** And the actor. */
    public static final Level<EventCode> EVENT_WHO = new Level<>("event who", Level::who);

    /** And the PLOVER root. */
    public static final Level<EventCode> EVENT_WHO_ROOT = new Level<>("event who+root", Level::whoRoot);

    /** And the recipient. */
    public static final Level<EventCode> EVENT_WHO_ROOT_WHOM = new Level<>(
            "event who+root+whom",
            (gold, predicted) -> whoRoot(gold, predicted) && same(gold.recipient(), predicted.recipient()));

    /** Those of statements, in the order printed. */
    public static final List<Level<StatementCode>> OF_STATEMENTS =
            List.of(DETECT, HOLDER, HOLDER_ISSUE_POLARITY, HOLDER_ISSUE_OPTION_POLARITY, HOLDER_ACT);

    /** Those of events, in the order printed. */
    public static final List<Level<EventCode>> OF_EVENTS =
            List.of(EVENT_DETECT, EVENT_WHO, EVENT_WHO_ROOT, EVENT_WHO_ROOT_WHOM);

    /** A name as names are compared: without outer space or case. */
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean same(String gold, String predicted) {
        return folded(gold).equals(folded(predicted));
    }

    private static boolean holder(StatementCode gold, StatementCode predicted) {
        return same(gold.holder(), predicted.holder());
    }

    private static boolean holderIssuePolarity(StatementCode gold, StatementCode predicted) {
        return holder(gold, predicted)
                && gold.issue().equals(predicted.issue())
                && gold.polarity().equals(predicted.polarity());
    }

    private static boolean holderAct(StatementCode gold, StatementCode predicted) {
        return holder(gold, predicted) && gold.act().equals(predicted.act());
    }

    private static boolean who(EventCode gold, EventCode predicted) {
        return same(gold.actor(), predicted.actor());
    }

    private static boolean whoRoot(EventCode gold, EventCode predicted) {
        return who(gold, predicted) && gold.root().equals(predicted.root().toLowerCase(Locale.ROOT));
    }
}
