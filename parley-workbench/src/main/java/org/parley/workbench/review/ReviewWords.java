package org.parley.workbench.review;

import org.parley.model.record.Coding;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.model.record.Verdict;
import org.parley.workbench.assess.Labels;

/** What a statement says and what became of it, in a line. */
public final class ReviewWords {
    private ReviewWords() {}

    /** Holder, act, sign, option and issue by their identifiers. */
    public static String plain(Statement said) {
        Coding coding = said.coding();
        String topic = coding.linked()
                ? coding.polarity().label() + " " + coding.issue() + "/" + coding.option()
                : coding.polarity().label() + " ?";
        return said.attribution().holder() + ", " + coding.act().label() + " " + topic + ", "
                + coding.firmness().label();
    }

    /** The same by printed names. */
    public static String labelled(Statement said, Labels labels) {
        Coding coding = said.coding();
        String topic = coding.linked()
                ? coding.polarity().label() + " " + labels.option(coding.issue(), coding.option()) + " ("
                        + labels.issue(coding.issue()) + ")"
                : "on no known option";
        return said.attribution().holder() + ", " + coding.act().label() + " " + topic + ", "
                + coding.firmness().label();
    }

    /** What an entry of the trail did. */
    public static String of(Review review, Labels labels) {
        String before = labelled(review.judged(), labels);
        return review.verdict() == Verdict.AMEND ? before + " -> " + labelled(review.result(), labels) : before;
    }
}
