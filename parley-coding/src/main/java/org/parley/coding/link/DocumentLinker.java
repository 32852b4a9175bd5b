package org.parley.coding.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.coding.parse.Sentence;

/** Ranks options for the words of one document; the second look at the same words costs only the weighing. */
public final class DocumentLinker {
    private final OptionLinker linker;
    private final Map<Words, List<LinkFeatures.Row>> seen = new HashMap<>();

    private record Words(int sentence, BitSet words) {}

    DocumentLinker(OptionLinker linker) {
        this.linker = linker;
    }

    /**
     * Options that fit the words at all, best first.
     *
     * @param words the words to link
     * @param topic what the text spoke of before, {@link Topic#NONE} at the start; its {@code before} is the same at every look
     */
    public List<Link> rank(Sentence sentence, BitSet words, Topic topic) {
        Words key = new Words(sentence.number(), (BitSet) words.clone());
        List<LinkFeatures.Row> rows = seen.computeIfAbsent(key, unseen -> linker.rows(sentence, words, topic.before()));
        return linker.rank(rows, topic);
    }
}
