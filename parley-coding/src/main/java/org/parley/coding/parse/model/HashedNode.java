package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word that keeps the hashes of its values: a word takes part in a hundred features, its values change at most once. */
public final class HashedNode extends NLPNode {
    private static final long serialVersionUID = 1L;
    private static final int SLOTS = 7;
    private static final int CLASSES = 6;

    private final transient @Nullable String[] texts = new String[SLOTS];
    private final transient long[] hashes = new long[SLOTS];
    private final transient long[] powers = new long[SLOTS];
    private transient long[] clusterHashes = {};
    private transient long[] clusterPowers = {};

    /** A word by its number, from 1, and its form. */
    public HashedNode(int number, String form) {
        super(number, form);
    }

    /** Where the hash of a field's value is kept; -1 if it is not. */
    static int slot(Field field) {
        return switch (field) {
            case lemma -> 0;
            case part_of_speech_tag -> 1;
            case dependency_label -> 2;
            case word_form_simplified -> 3;
            case word_form_simplified_lowercase -> 4;
            case word_shape -> 5;
            case ambiguity_classes -> CLASSES;
            default -> -1;
        };
    }

    /** Whether the node has the field's value; its hash is then ready. */
    boolean holds(Field field, int slot) {
        if (slot == CLASSES && texts[slot] != null) {
            // joined anew each time it is asked for, and never changed
            return true;
        }
        String text = getValue(field);
        if (text == null) {
            return false;
        }
        if (!text.equals(texts[slot])) {
            texts[slot] = text;
            hashes[slot] = TextHash.more(0, text);
            powers[slot] = TextHash.power(text);
        }
        return true;
    }

    long hash(int slot) {
        return hashes[slot];
    }

    long power(int slot) {
        return powers[slot];
    }

    /** Sets the clusters with the hashes of their names, in the order of the set. */
    void setClusters(Set<String> clusters, long[] hashesOfNames, long[] powersOfNames) {
        setWordClusters(clusters);
        this.clusterHashes = hashesOfNames;
        this.clusterPowers = powersOfNames;
    }

    long[] clusterHashes() {
        return clusterHashes;
    }

    long[] clusterPowers() {
        return clusterPowers;
    }
}
