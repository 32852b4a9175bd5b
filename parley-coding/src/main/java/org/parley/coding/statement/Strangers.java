package org.parley.coding.statement;

import java.util.BitSet;
import java.util.List;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Those who speak for no party, such as analysts and residents: what they say of others is not what the others say. */
final class Strangers {
    private static final WordList STRANGER = WordList.named("stranger");

    private final ActorResolver resolver;

    Strangers(ActorResolver resolver) {
        this.resolver = resolver;
    }

    /** Whether the phrase names somebody whom the codebook does not know, or says that they are one. */
    boolean are(Sentence sentence, Token head) {
        return (head.is("NNP") || STRANGER.has(head.lemma()))
                && resolver.resolve(sentence, head).isEmpty();
    }

    /** The words of the sentence that strangers say. */
    BitSet words(Sentence sentence, List<CueFinder.Cue> cues) {
        BitSet words = new BitSet();
        for (CueFinder.Cue cue : cues) {
            CueFrame frame = new CueFrame(sentence, cue);
            boolean says = cue.entry().cue().neutral() && cue.token().is("VB");
            if (says && frame.holders().stream().anyMatch(head -> are(sentence, head))) {
                words.or(frame.words(frame.contents()));
            }
        }
        return words;
    }
}
