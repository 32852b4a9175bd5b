package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives words their ambiguity classes and Brown clusters before they are tagged. */
final class LexiconStage implements NLPComponent<NLPNode> {
    private final PackedLexicon classes;
    private final PackedLexicon clusters;
    private final List<Set<String>> clusterSets;
    private final List<long[]> clusterHashes;
    private final List<long[]> clusterPowers;

    LexiconStage(PackedLexicon classes, PackedLexicon clusters) {
        this.classes = classes;
        this.clusters = clusters;
        this.clusterSets =
                clusters.lists().stream().<Set<String>>map(LinkedHashSet::new).toList();
        this.clusterHashes = clusters.lists().stream()
                .map(names ->
                        names.stream().mapToLong(name -> TextHash.more(0, name)).toArray())
                .toList();
        this.clusterPowers = clusters.lists().stream()
                .map(names -> names.stream().mapToLong(TextHash::power).toArray())
                .toList();
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String word = node.getWordFormSimplifiedLowercase();
            int ambiguity = classes.number(word);
            if (ambiguity >= 0) {
                node.setAmbiguityClasses(classes.lists().get(ambiguity));
            }
            int cluster = clusters.number(word);
            if (cluster >= 0) {
                clusters(node, cluster);
            }
        }
    }

    private void clusters(NLPNode node, int number) {
        if (node instanceof HashedNode word) {
            word.setClusters(clusterSets.get(number), clusterHashes.get(number), clusterPowers.get(number));
        } else {
            node.setWordClusters(clusterSets.get(number));
        }
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }
}
