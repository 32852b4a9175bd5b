package org.parley.coding.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.model.text.PassageKind;
import org.parley.model.text.Span;

/**
 * A parsed sentence: its tokens in order, its place in the document, the kind of passage it stands in and the number of
 * that passage.
 */
public final class Sentence {
    private final int number;
    private final int passage;
    private final PassageKind kind;
    private final Span span;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /** Builds the sentence and its table of dependents. */
    public Sentence(int number, int passage, PassageKind kind, Span span, List<Token> tokens) {
        this.number = number;
        this.passage = passage;
        this.kind = kind;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.children = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
    }

    /** Place in the document, from 0. */
    public int number() {
        return number;
    }

    /** Number of the passage it stands in. */
    public int passage() {
        return passage;
    }

    /** Kind of that passage. */
    public PassageKind kind() {
        return kind;
    }

    /** Whether it stands in running text or a list, not in a title, heading or caption. */
    public boolean prose() {
        return kind == PassageKind.PARAGRAPH || kind == PassageKind.LIST_ITEM;
    }

    /** Place in the document's text. */
    public Span span() {
        return span;
    }

    /** Words in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The word at an index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** Direct dependents in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** Direct dependents with one of the labels, in order. */
    public List<Token> children(Token token, String... labels) {
        return children(token).stream().filter(child -> child.labelled(labels)).toList();
    }

    /** The word and all that depends on it, as token indexes. */
    public BitSet subtree(Token token) {
        BitSet found = new BitSet(tokens.size());
        collect(token, found);
        return found;
    }

    private void collect(Token token, BitSet found) {
        if (found.get(token.index())) {
            return;
        }
        found.set(token.index());
        children(token).forEach(child -> collect(child, found));
    }

    /** The smallest span of the document that holds these tokens; the sentence's span if there are none. */
    public Span spanOf(BitSet indexes) {
        if (indexes.isEmpty()) {
            return span;
        }
        return new Span(
                tokens.get(indexes.nextSetBit(0)).span().start(),
                tokens.get(indexes.length() - 1).span().end());
    }
}
