package org.parley.coding.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.coding.parse.model.HashedNode;
import org.parley.coding.parse.model.ParserModels;
import org.parley.model.text.Span;

/**
 * Tags, lemmas and dependencies by NLP4J (Choi 2016, Emory), without its word embeddings and gazetteers, which tagging
 * and parsing do not use. Thread-safe. Time is near linear in the number of words; about 100 MB of heap.
 */
public final class DependencyParser {
    private final List<NLPComponent<NLPNode>> stages;

    private DependencyParser(List<NLPComponent<NLPNode>> stages) {
        this.stages = stages;
    }

    /** Loads the models, packing them into the cache folder on first use. Takes about a second: keep the parser. */
    public static DependencyParser load(Path cache) {
        return new DependencyParser(new ParserModels(cache).stages());
    }

    /** The words with tags, lemmas and heads. */
    List<Token> parse(List<Word> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < words.size(); i++) {
            nodes[i + 1] = new HashedNode(i + 1, words.get(i).form());
        }
        stages.forEach(stage -> stage.process(nodes));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(i, words.get(i).span(), nodes[i + 1]));
        }
        return tokens;
    }

    private static Token token(int index, Span span, NLPNode node) {
        NLPNode head = node.getDependencyHead();
        int headIndex = head == null ? -1 : head.getID() - 1;
        return new Token(
                index,
                span,
                node.getWordForm(),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                headIndex,
                node.getDependencyLabel());
    }
}
