package org.parley.coding.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.coding.embed.ClauseVectors;
import org.parley.coding.parse.Sentence;

/** Ranks options for the words of one document; the second look at the same words costs only the weighing. */
public final class DocumentLinker {
    private final OptionLinker linker;
    private final ClauseVectors vectors;
    private final Map<Words, List<LinkFeatures.Row>> seen = new HashMap<>();

    private final Map<Integer, List<double[]>> sentences = new HashMap<>();

    private record Words(int sentence, BitSet words, BitSet clause) {}

    DocumentLinker(OptionLinker linker, ClauseVectors vectors) {
        this.linker = linker;
        this.vectors = vectors;
    }

    /**
     * Options that fit the words at all, best first.
     *
     * @param words the words to link
     * @param clause all words of the clause they stand in
     * @param topic what the text spoke of before, {@link Topic#NONE} at the start; its {@code before} is the same at every look
     */
    public List<Link> rank(Sentence sentence, BitSet words, BitSet clause, Topic topic) {
        Words key = new Words(sentence.number(), (BitSet) words.clone(), (BitSet) clause.clone());
        List<LinkFeatures.Row> rows = seen.computeIfAbsent(key, unseen -> {
            List<double[]> around = sentences.computeIfAbsent(
                    sentence.number(),
                    first -> linker.features().around(sentence, vectors.sentence(sentence), topic.before()));
            return linker.features()
                    .rows(sentence, words, vectors.words(sentence, words), vectors.words(sentence, clause), around);
        });
        return linker.rank(rows, topic);
    }
}
