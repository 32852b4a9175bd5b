package org.parley.workbench.stability.sourced;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.uncertain.Shares;
import org.parley.workbench.stability.Judgement;
import org.parley.workbench.stability.PositionModel;
import org.parley.workbench.stability.StateWords;
import org.parley.workbench.stability.format.Scenario;

/** What ties findings to the record, as sections of the findings' document. */
public final class CaseSections {
    private static final int MOST_STATES = 30;

    private final Scenario scenario;
    private final PositionMatrix matrix;
    private final StateWords words;

    /** Sections about a model and the matrix whose quotes stand behind it. */
    public CaseSections(Scenario scenario, PositionMatrix matrix) {
        this.scenario = scenario;
        this.matrix = matrix;
        this.words = new StateWords(scenario);
    }

    /** Where the model comes from: date, assumptions, what was left out and why. */
    public static Map<String, Object> origin(CaseModel model) {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("case", model.matrix().codebook().id());
        section.put("as_of", model.matrix().asOf().toString());
        section.put("assumptions", PositionModel.ASSUMPTIONS);
        Map<String, List<String>> leftOut = new LinkedHashMap<>();
        for (CaseCourses.LeftOut each : model.courses().leftOut()) {
            leftOut.computeIfAbsent(each.reason(), reason -> new ArrayList<>()).add(each.id());
        }
        section.put("left_out", leftOut);
        return section;
    }

    /** The equilibria in words, those under most concepts first. */
    public Map<String, Object> inWords(Map<String, Judgement> judgements) {
        BitSet any = new BitSet();
        judgements.values().forEach(each -> any.or(each.equilibria()));
        Map<String, Object> section = new LinkedHashMap<>();
        any.stream()
                .boxed()
                .sorted(Comparator.comparingLong((Integer s) -> -judgements.values().stream()
                        .filter(each -> each.equilibria().get(s))
                        .count()))
                .limit(MOST_STATES)
                .forEach(s -> section.put(scenario.names().id(s).toString(), words.line(s)));
        return section;
    }

    /** For each decision maker its wishes with every quote on the options that they cite. */
    public Map<String, Object> quotes() {
        WishQuotes quotes = new WishQuotes(scenario, matrix);
        Map<String, Object> section = new LinkedHashMap<>();
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            List<Object> wishes = new ArrayList<>();
            for (Scenario.Statement statement : scenario.preferences().get(i).statements()) {
                Map<String, Object> wish = new LinkedHashMap<>();
                wish.put("that", statement.words());
                wish.put("weight", statement.weight());
                wish.put(
                        "quotes",
                        quotes.behindWish(i, statement).stream()
                                .flatMap(CaseSections::quotes)
                                .toList());
                wishes.add(wish);
            }
            section.put(scenario.decisionMakers().get(i), wishes);
        }
        List<String> unknown = quotes.unknownCites();
        if (!unknown.isEmpty()) {
            section.put("cited but not in the codebook", unknown);
        }
        return section;
    }

    private static java.util.stream.Stream<Map<String, Object>> quotes(Position position) {
        return position.utterances().stream()
                .map(Utterance::lead)
                .map(lead -> quote(lead, position.issue() + "/" + position.option()));
    }

    private static Map<String, Object> quote(SourcedStatement said, String option) {
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("option", option);
        quote.put("polarity", said.statement().coding().polarity().label());
        quote.put("firmness", said.statement().coding().firmness().label());
        quote.put("day", said.day().toString());
        quote.put("publisher", said.source().publisher());
        quote.put("document", said.source().documentId());
        quote.put("statement", said.statement().id());
        quote.put("quote", said.statement().evidence().quote().words());
        return quote;
    }

    /** In which share of the draws each state is an equilibrium, the likeliest first. */
    public Map<String, Object> shares(Shares shares, long seed, Set<Concept> concepts) {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("draws", shares.draws());
        section.put("seed", seed);
        section.put("interval", "95 %, of the count of draws (Wilson)");
        for (Concept concept : concepts) {
            section.put(
                    concept.label(),
                    likeliest(shares, concept).stream()
                            .map(s -> share(shares, concept, s))
                            .toList());
        }
        return section;
    }

    /** The states that are equilibria in some draws, the likeliest first, at most {@value #MOST_STATES}. */
    public List<Integer> likeliest(Shares shares, Concept concept) {
        return IntStream.range(0, scenario.states().size())
                .filter(s -> shares.count(concept, s) > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer s) -> -shares.count(concept, s)))
                .limit(MOST_STATES)
                .toList();
    }

    private Map<String, Object> share(Shares shares, Concept concept, int state) {
        Shares.Share share = shares.share(concept, state);
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("state", scenario.names().id(state));
        written.put("share", share.share());
        written.put("low", share.low());
        written.put("high", share.high());
        written.put("words", words.line(state));
        return written;
    }

    /** Which equilibria hang on single quotes. */
    public Map<String, Object> influence(QuoteInfluence.Findings findings) {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("left_out_in_turn", findings.tried());
        section.put("not_tried", findings.untried());
        section.put("reorder_wishes", findings.reordered());
        section.put("turn_equilibria", findings.flips().size());
        section.put("flips", findings.flips().stream().map(this::flip).toList());
        return section;
    }

    private Map<String, Object> flip(QuoteInfluence.Flip flip) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("decision_maker", scenario.decisionMakers().get(flip.decisionMaker()));
        written.putAll(quote(
                flip.statement(),
                flip.statement().statement().coding().issue() + "/"
                        + flip.statement().statement().coding().option()));
        written.put("equilibria_lost", turned(flip.lost()));
        written.put("equilibria_gained", turned(flip.gained()));
        return written;
    }

    private Map<String, Object> turned(Map<Concept, BitSet> sets) {
        Map<String, Object> turned = new LinkedHashMap<>();
        sets.forEach((concept, states) -> turned.put(
                concept.label(),
                states.stream().mapToObj(s -> scenario.names().id(s)).toList()));
        return turned;
    }
}
