package org.parley.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.parley.coding.date.DateMention;
import org.parley.coding.decide.ActDecision;
import org.parley.coding.decide.Blame;
import org.parley.coding.decide.Condition;
import org.parley.coding.decide.ConditionDecision;
import org.parley.coding.decide.FirmnessDecision;
import org.parley.coding.decide.Opposites;
import org.parley.coding.decide.Reading;
import org.parley.coding.decide.TurningWords;
import org.parley.coding.link.DocumentLinker;
import org.parley.coding.link.Focus;
import org.parley.coding.link.Link;
import org.parley.coding.link.Natures;
import org.parley.coding.mention.Actor;
import org.parley.coding.parse.Sentence;
import org.parley.coding.statement.Candidate;
import org.parley.model.Probability;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Evidence;
import org.parley.model.record.Figure;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
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
    private static final double ENOUGH_FOR_REPORT = 4;
    private static final double FURTHER_SHARE = 0.2;
    private static final double POINTED_SHARE = 0.5;
    private static final int MOST_OPTIONS = 3;
    private static final double WORTH_A_GUESS = 1;

    private final SourceDocument document;
    private final DocumentLinker linker;
    private final Natures natures;
    private final ClauseJudge judge;
    private final StatementDetails details;
    private final Antecedents antecedents;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Statement> abstained = new LinkedHashMap<>();
    private final Map<Integer, List<DateMention>> dates = new HashMap<>();
    private List<Link> nearest = List.of();

    StatementCoder(
            SourceDocument document,
            List<Sentence> sentences,
            DocumentLinker linker,
            Natures natures,
            ClauseJudge judge,
            StatementDetails details) {
        this.document = document;
        this.linker = linker;
        this.natures = natures;
        this.judge = judge;
        this.details = details;
        this.antecedents = new Antecedents(sentences);
    }

    /**
     * The statements of the candidates, as far as they are coded when it is time to stop.
     *
     * @param enoughSeen when to stop looking over what the whole document speaks of
     */
    List<Statement> code(List<Candidate> candidates, BooleanSupplier enoughSeen, BooleanSupplier stop) {
        antecedents.focus(focus(candidates, enoughSeen));
        for (Candidate candidate : candidates) {
            if (stop.getAsBoolean()) {
                break;
            }
            code(candidate);
        }
        return List.copyOf(statements.values());
    }

    /** What was said by somebody known and could not be placed, after {@link #code}. */
    List<Statement> abstained() {
        return List.copyOf(abstained.values());
    }

    private Focus focus(List<Candidate> candidates, BooleanSupplier stop) {
        List<List<Link>> rankings = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (stop.getAsBoolean()) {
                break;
            }
            rankings.add(rank(candidate, candidate.about()));
        }
        return Focus.of(rankings);
    }

    private List<Link> rank(Candidate candidate, BitSet words) {
        Sentence sentence = candidate.sentence();
        return linker.rank(sentence, words, candidate.words(), antecedents.topic(sentence));
    }

    private void code(Candidate candidate) {
        Reading reading = ActDecision.of(candidate);
        Optional<Condition> condition = ConditionDecision.of(candidate);
        List<Link> required =
                condition.map(found -> links(candidate, found.words(), ENOUGH)).orElse(List.of());
        if (condition.isPresent() && !required.isEmpty()) {
            Act act = reading.act() == Act.THREATEN ? Act.THREATEN : Act.CONDITION;
            Reading conditional = new Reading(act, condition.get().polarity());
            add(candidate, conditional, required, condition.get().words(), condition);
            return;
        }
        BitSet content = candidate.about();
        add(candidate, reading, named(candidate, reading, content), content, condition);
    }

    /** What the content names; if it only points back or names nothing, what was named before. */
    private List<Link> named(Candidate candidate, Reading reading, BitSet content) {
        double enough = reading.act() == Act.REPORT ? ENOUGH_FOR_REPORT : ENOUGH;
        List<Link> links = links(candidate, content, enough);
        if (links.isEmpty() || Antecedents.pointsBack(candidate)) {
            Optional<Coding> before = antecedents.of(candidate);
            if (before.isPresent()) {
                Coding coding = before.get();
                return List.of(new Link(coding.issue(), coding.option(), ENOUGH, POINTED_SHARE, new BitSet()));
            }
        }
        return links.isEmpty() ? links(candidate, candidate.words(), enough) : links;
    }

    private List<Link> links(Candidate candidate, BitSet words, double enough) {
        List<Link> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        List<Link> ranked = rank(candidate, words);
        nearest = ranked.stream().limit(1).toList();
        for (Link link : ranked) {
            boolean first = kept.isEmpty() && link.score() >= enough;
            boolean further = !kept.isEmpty()
                    && kept.size() < MOST_OPTIONS
                    && link.share() >= FURTHER_SHARE
                    && !link.matched().isEmpty()
                    && !link.matched().intersects(taken);
            if (first || further) {
                kept.add(link);
                taken.or(link.matched());
            }
        }
        return kept;
    }

    private void add(
            Candidate candidate, Reading reading, List<Link> links, BitSet content, Optional<Condition> condition) {
        if (links.isEmpty()) {
            abstain(candidate, reading, condition);
            return;
        }
        List<DateMention> mentions = datesOf(candidate);
        CodedDate date = details.date(document, candidate, mentions);
        Act act = reading.act() == Act.CONDITION ? Act.CONDITION : judge.act(candidate, reading.act());
        for (Actor holder : candidate.holders()) {
            List<Figure> figures = details.figures(document, candidate, mentions, holder.party());
            for (Link link : links) {
                Reading seen = of(link, candidate, reading, content);
                Act done = seen.act() == reading.act() ? act : seen.act();
                Statement statement = statement(
                        candidate, holder, link, new Reading(done, seen.polarity()), condition, date, figures);
                statements.putIfAbsent(statement.id(), statement);
                antecedents.add(candidate.sentence(), statement);
            }
        }
    }

    /** The reading as seen from the option: turned by what governs the words that name it, blame if it is others' wrong. */
    private Reading of(Link link, Candidate candidate, Reading reading, BitSet content) {
        boolean wrong = natures.wrong(link);
        Sentence sentence = candidate.sentence();
        boolean governed =
                new TurningWords(candidate, reading.act(), wrong, natures.cession(link)).turn(link.matched(), content);
        boolean stopped = natures.calm(link) && Opposites.speaksOfViolence(sentence, content, link.matched());
        boolean burden = natures.end(link) && Opposites.speaksOfBurden(sentence, link.matched());
        boolean turned = (governed && !stopped) != burden;
        Polarity polarity = turned ? reading.polarity().opposite() : reading.polarity();
        Reading seen = new Reading(reading.act(), polarity);
        return wrong ? Blame.of(candidate, seen) : seen;
    }

    /** The dates of the candidate's sentence, read once for all that is said in it. */
    private List<DateMention> datesOf(Candidate candidate) {
        return dates.computeIfAbsent(
                candidate.sentence().number(), first -> details.datesOf(document, candidate.sentence()));
    }

    /** Leaves open on which option it is; a report of fact, or what is not asserted, would not count anyway. */
    private void abstain(Candidate candidate, Reading reading, Optional<Condition> condition) {
        if (candidate.scope() != Scope.ASSERTED || reading.act() == Act.REPORT) {
            return;
        }
        Link guess = nearest.stream()
                .filter(each -> each.score() >= WORTH_A_GUESS)
                .map(each -> new Link(
                        each.issue(),
                        each.option(),
                        each.score(),
                        each.share() * Math.min(1, each.score() / ENOUGH_FOR_REPORT),
                        each.matched()))
                .findFirst()
                .orElse(new Link("", "", 0, 0, new BitSet()));
        CodedDate date = details.date(document, candidate, datesOf(candidate));
        for (Actor holder : candidate.holders()) {
            Statement open = statement(candidate, holder, guess, reading, condition, date, List.of());
            abstained.putIfAbsent(open.id(), open);
        }
    }

    private Statement statement(
            Candidate candidate,
            Actor holder,
            Link link,
            Reading reading,
            Optional<Condition> condition,
            CodedDate date,
            List<Figure> figures) {
        Span span = candidate.sentence().spanOf(candidate.words());
        Coding coding = new Coding(
                reading.act(),
                link.issue(),
                link.option(),
                reading.polarity(),
                FirmnessDecision.of(candidate, reading.act()),
                candidate.scope(),
                condition
                        .map(found -> candidate.sentence().spanOf(found.words()).of(document.text()))
                        .orElse(""));
        String id = String.join(
                ":", document.id(), span.start() + "-" + span.end(), holder.party(), link.issue(), link.option());
        return new Statement(
                id,
                new Evidence(document.id(), Quote.of(document.text(), span)),
                new Attribution(holder.party(), holder.speaker(), candidate.via()),
                coding,
                date,
                figures,
                new Probability(Math.min(1, link.share())));
    }
}
