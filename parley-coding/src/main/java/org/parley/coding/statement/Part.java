package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** One of the joined clauses that a content consists of ("that X stays and that Y goes"): its head and its words. */
record Part(Token root, BitSet words) {
    private static final int MOST = 4;

    /** The parts of a content; a content without joined clauses is one part, an empty one is headed by the cue. */
    static List<Part> of(Sentence sentence, Token cue, List<Token> contents, BitSet all) {
        if (contents.isEmpty()) {
            return List.of(new Part(cue, all));
        }
        Token root = head(sentence, contents.get(0));
        List<Token> joined = new ArrayList<>(joined(sentence, root, cue));
        joined.addAll(beside(sentence, root, cue));
        if (joined.isEmpty()) {
            return List.of(new Part(root, all));
        }
        List<Part> parts = new ArrayList<>();
        BitSet first = (BitSet) all.clone();
        joined.forEach(other -> first.andNot(sentence.subtree(other)));
        parts.add(new Part(root, first));
        for (int i = 0; i < joined.size() && i < MOST; i++) {
            BitSet words = sentence.subtree(joined.get(i));
            for (int k = i + 1; k < joined.size(); k++) {
                words.andNot(sentence.subtree(joined.get(k)));
            }
            parts.add(new Part(joined.get(i), words));
        }
        return parts;
    }

    /** Verbs joined to the head, and verbs joined to those. */
    private static List<Token> joined(Sentence sentence, Token root, Token cue) {
        List<Token> found = new ArrayList<>();
        Token at = root;
        for (int step = 0; step < MOST; step++) {
            List<Token> next = sentence.children(at, "conj").stream()
                    .filter(other -> other.is("VB") && other.index() != cue.index())
                    .toList();
            if (!at.is("VB") || next.isEmpty()) {
                break;
            }
            found.addAll(next);
            at = next.get(next.size() - 1);
        }
        return found;
    }

    /** "They said that X stays, but Y goes" where the parser joins the second clause to the saying. */
    private static List<Token> beside(Sentence sentence, Token root, Token cue) {
        boolean told = root.labelled("ccomp") && root.head() == cue.index() && root.index() > cue.index();
        return told
                ? sentence.children(cue, "conj").stream()
                        .filter(other -> other.is("VB")
                                && !other.tag().equals("VBZ")
                                && other.index() > root.index()
                                && !sentence.children(other, "nsubj", "nsubjpass")
                                        .isEmpty())
                        .toList()
                : List.of();
    }

    /** The object of a preposition rather than the preposition. */
    private static Token head(Sentence sentence, Token content) {
        List<Token> objects = content.labelled("prep") ? sentence.children(content, "pobj", "pcomp") : List.of();
        return objects.isEmpty() ? content : objects.get(0);
    }
}
