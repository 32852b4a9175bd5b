package org.parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.coding.parse.Sentence;

/** An attribution that sentences may still be added to; without a link if no cue was found for the quotation. */
final class Growing {
    private final List<Link> link = new ArrayList<>(1);
    private final List<Part> content = new ArrayList<>();

    /** Words of a sentence. */
    record Part(Sentence sentence, BitSet words) {}

    Growing(Link link) {
        this.link.add(link);
        this.content.add(new Part(link.sentence(), link.content()));
    }

    private Growing() {}

    /** A quotation of which no source is known. */
    static Growing unattributed(Sentence sentence, BitSet words) {
        Growing growing = new Growing();
        growing.content.add(new Part(sentence, words));
        return growing;
    }

    void add(Sentence sentence, BitSet words) {
        content.add(new Part(sentence, words));
    }

    /** Puts what stands before a cue's own sentence in front. */
    void prepend(List<Part> parts) {
        content.addAll(0, parts);
    }

    Optional<Link> link() {
        return link.stream().findFirst();
    }

    List<Part> content() {
        return List.copyOf(content);
    }

    Part last() {
        return content.get(content.size() - 1);
    }
}
