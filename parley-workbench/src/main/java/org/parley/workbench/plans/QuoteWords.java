package org.parley.workbench.plans;

import org.parley.analysis.matrix.Utterance;
import org.parley.workbench.render.Wrap;

/** Verbatim words of an utterance with their place, in one line. */
final class QuoteWords {
    private QuoteWords() {}

    /** The words of the lead statement, cut to the width. */
    static String cut(Utterance said, int width) {
        return Wrap.cut(said.lead().statement().evidence().quote().words(), width);
    }

    /** The words, whole, with outlet and day. */
    static String placed(Utterance said) {
        return "\"" + Wrap.clean(said.lead().statement().evidence().quote().words()) + "\" ("
                + said.lead().source().publisher() + ", " + said.day() + ")";
    }
}
