package org.parley.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.link.Focus;
import org.parley.coding.link.Topic;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Coding;
import org.parley.model.record.Statement;

/** What the text spoke of just before, for contents that only point back: "this proposal", "it". */
final class Antecedents {
    private static final WordList ABSTRACT = WordList.named("abstract");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such", "the");
    private static final int REACH = 2;
    private static final int MOST_WORDS = 4;

    private final List<Sentence> sentences;
    private final List<Coding> codings = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private Focus focus = Focus.NONE;

    Antecedents(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** What the whole document is about, once that is known. */
    void focus(Focus found) {
        focus = found;
    }

    /** Takes note of a statement of the sentence. */
    void add(Sentence sentence, Statement statement) {
        codings.add(statement.coding());
        places.add(sentence.number());
    }

    /** The coding of the last statement of this sentence or the two before. */
    Optional<Coding> last(Sentence sentence) {
        int end = codings.size() - 1;
        boolean near = end >= 0 && sentence.number() - places.get(end) <= REACH;
        return near ? Optional.of(codings.get(end)) : Optional.empty();
    }

    /** The last coding, if the candidate's content is short or only points back. */
    Optional<Coding> of(Candidate candidate) {
        return candidate.content().cardinality() <= MOST_WORDS ? last(candidate.sentence()) : Optional.empty();
    }

    /** What the sentence follows on. */
    Topic topic(Sentence sentence) {
        String before = sentence.number() == 0 ? "" : words(sentences.get(sentence.number() - 1));
        return last(sentence)
                .map(coding -> new Topic(coding.issue(), coding.option(), before, focus))
                .orElse(new Topic("", "", before, focus));
    }

    private static String words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** Whether the content is a word whose meaning stands elsewhere: "this proposal", "it". */
    static boolean pointsBack(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        Token root = candidate.root();
        boolean pronoun = root.is("PRP") || root.is("W") || root.is("DT");
        boolean pointing =
                pronoun || sentence.children(root, "det").stream().anyMatch(det -> POINTING.contains(det.lemma()));
        return (pronoun || root.is("NN"))
                && ABSTRACT.has(root.lemma())
                && pointing
                && candidate.content().cardinality() < MOST_WORDS;
    }
}
