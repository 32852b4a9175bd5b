package org.parley.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.decide.ActDecision;
import org.parley.coding.decide.Condition;
import org.parley.coding.decide.ConditionDecision;
import org.parley.coding.decide.FirmnessDecision;
import org.parley.coding.decide.Reading;
import org.parley.coding.decide.TurningWords;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.link.Link;
import org.parley.coding.link.OptionLinker;
import org.parley.coding.link.Topic;
import org.parley.coding.mention.Actor;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.coding.statement.Candidate;
import org.parley.model.Probability;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Evidence;
import org.parley.model.record.Polarity;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/**
 * Candidates to statements: decides act, condition, polarity and firmness, links each to the options it names, and carries
 * "this proposal" back to the option named before. One coder serves one document; it is not thread-safe.
 */
final class StatementCoder {
    private static final double ENOUGH = 3;
    private static final double REPORTED = 4;
    private static final double SECOND = 0.2;
    private static final int MOST_OPTIONS = 3;
    private static final WordList ABSTRACT = WordList.named("abstract");

    private final SourceDocument document;
    private final OptionLinker linker;
    private final List<Sentence> sentences;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Integer> sentenceOf = new ArrayList<>();

    StatementCoder(SourceDocument document, List<Sentence> sentences, OptionLinker linker) {
        this.document = document;
        this.sentences = sentences;
        this.linker = linker;
    }

    List<Statement> code(List<Candidate> candidates) {
        candidates.forEach(this::code);
        return List.copyOf(statements);
    }

    private void code(Candidate candidate) {
        Reading reading = ActDecision.of(candidate);
        Optional<Condition> condition = ConditionDecision.of(candidate);
        if (condition.isPresent()) {
            List<Link> required = links(candidate.sentence(), condition.get().words(), ENOUGH);
            if (!required.isEmpty()) {
                Act act = reading.act() == Act.THREATEN ? Act.THREATEN : Act.CONDITION;
                add(
                        candidate,
                        new Reading(act, condition.get().polarity()),
                        required,
                        condition.get().words(),
                        condition);
                return;
            }
        }
        BitSet words = candidate.content().isEmpty() ? candidate.words() : candidate.content();
        double enough = reading.act() == Act.REPORT ? REPORTED : ENOUGH;
        List<Link> links = links(candidate.sentence(), words, enough);
        if (links.isEmpty() || abstractOnly(candidate)) {
            Optional<Statement> antecedent = antecedent(candidate);
            if (antecedent.isPresent()) {
                Coding coding = antecedent.get().coding();
                links = List.of(new Link(coding.issue(), coding.option(), ENOUGH, 0.6, new BitSet()));
            }
        }
        if (links.isEmpty()) {
            links = links(candidate.sentence(), candidate.words(), enough);
        }
        if (links.isEmpty()) {
            return;
        }
        add(candidate, reading, links, words, condition);
    }

    private List<Link> links(Sentence sentence, BitSet words, double enough) {
        List<Link> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Link link : linker.rank(sentence, words, topic(sentence))) {
            boolean first = kept.isEmpty() && link.score() >= enough;
            boolean further = !kept.isEmpty()
                    && kept.size() < MOST_OPTIONS
                    && link.share() >= SECOND
                    && !link.matched().isEmpty()
                    && !link.matched().intersects(taken);
            if (first || further) {
                kept.add(link);
                taken.or(link.matched());
            }
        }
        return kept;
    }

    /** What the last statement of this or the sentence before was about. */
    private Topic topic(Sentence sentence) {
        String before = sentence.number() == 0
                ? ""
                : sentences.get(sentence.number() - 1).span().of(document.text());
        for (int i = statements.size() - 1; i >= 0; i--) {
            int back = sentence.number() - sentenceOf.get(i);
            if (back > 2) {
                return new Topic("", "", before);
            }
            Coding coding = statements.get(i).coding();
            return new Topic(coding.issue(), coding.option(), before);
        }
        return new Topic("", "", before);
    }

    /** Whether the content is a word whose meaning stands elsewhere: "this proposal", "it". */
    private static boolean abstractOnly(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        Token root = candidate.root();
        if (!root.is("NN") && !root.is("PRP") && !root.is("DT") && !root.is("W")) {
            return false;
        }
        boolean pointing = root.is("PRP")
                || root.is("W")
                || sentence.children(root, "det").stream()
                        .anyMatch(det -> Set.of("this", "that", "these", "those", "such", "the")
                                .contains(det.lemma()));
        return ABSTRACT.has(root.lemma()) && pointing && candidate.content().cardinality() <= 3;
    }

    private Optional<Statement> antecedent(Candidate candidate) {
        if (candidate.content().cardinality() > 4) {
            return Optional.empty();
        }
        for (int i = statements.size() - 1; i >= 0; i--) {
            int back = candidate.sentence().number() - sentenceOf.get(i);
            if (back > 2) {
                return Optional.empty();
            }
            boolean otherHolder = candidate.holders().stream()
                    .noneMatch(holder -> holder.party().equals(statementHolder(candidate)));
            if (otherHolder) {
                return Optional.of(statements.get(i));
            }
        }
        return Optional.empty();
    }

    private static String statementHolder(Candidate candidate) {
        return candidate.cueClass() == CueClass.SAY ? candidate.holders().get(0).party() : "";
    }

    private void add(
            Candidate candidate, Reading reading, List<Link> links, BitSet content, Optional<Condition> condition) {
        for (Actor holder : candidate.holders()) {
            for (Link link : links) {
                boolean turned = TurningWords.turn(
                        candidate.sentence(), link.matched(), content, candidate.root(), candidate.cue());
                Polarity polarity = turned ? reading.polarity().opposite() : reading.polarity();
                add(candidate, holder, link, new Reading(reading.act(), polarity), condition);
            }
        }
    }

    private void add(Candidate candidate, Actor holder, Link link, Reading reading, Optional<Condition> condition) {
        Span span = candidate.sentence().spanOf(candidate.words());
        Quote quote = Quote.of(document.text(), span);
        Coding coding = new Coding(
                reading.act(),
                link.issue(),
                link.option(),
                reading.polarity(),
                FirmnessDecision.of(candidate, reading.act()),
                candidate.scope(),
                condition
                        .map(c -> candidate.sentence().spanOf(c.words()).of(document.text()))
                        .orElse(""));
        String id = document.id() + ":" + span.start() + "-" + span.end() + ":" + holder.party() + ":" + link.option();
        statements.add(new Statement(
                id,
                new Evidence(document.id(), quote),
                new Attribution(holder.party(), holder.speaker(), candidate.via()),
                coding,
                CodedDate.UNKNOWN,
                List.of(),
                new Probability(Math.min(1, link.share()))));
        sentenceOf.add(candidate.sentence().number());
    }
}
