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
            Senses senses = new Senses(vectors.of(sentence, words), vectors.of(sentence, clause));
            return linker.rows(sentence, words, senses, topic.before());
        });
        return linker.rank(rows, topic);
    }
}
