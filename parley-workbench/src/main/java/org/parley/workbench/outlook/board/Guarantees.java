package org.parley.workbench.outlook.board;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.mechanism.GuaranteeScore;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.model.record.Act;
import org.parley.model.record.Polarity;
import org.parley.workbench.outlook.StatedAssumption;

/** Credibility of a guarantee (M7): six questions, each answered by what is offered, not by what is demanded. */
final class Guarantees {
    private static final Set<Act> GIVEN = EnumSet.of(Act.OFFER, Act.COMMIT, Act.ACCEPT, Act.REPORT);
    private static final List<String> QUESTIONS = List.of("who", "what", "trigger", "speed", "ratified");

    private final KnownRecord record;
    private final Lexicon lexicon;
    private final List<BoardQuote> quotes = new ArrayList<>();

    Guarantees(KnownRecord record) {
        this.record = record;
        this.lexicon = record.lexicon();
    }

    List<Dial> read() {
        List<Utterance> said = record.utterances(each -> record.on(each, "guarantee"));
        List<Utterance> given = said.stream()
                .filter(each -> GIVEN.contains(each.act()) && each.polarity() == Polarity.FOR)
                .filter(each -> !record.sides().has(each.party()) && !record.insideDemand(each))
                .filter(each -> !lexicon.phrases("refused").in(KnownRecord.words(each)))
                .toList();
        double[] answers =
                QUESTIONS.stream().mapToDouble(each -> answer(each, given)).toArray();
        double past = broken(said);
        boolean known = !quotes.isEmpty();
        GuaranteeScore.Finding score =
                new GuaranteeScore(answers[0], answers[1], answers[2], answers[3], answers[4], past).find();
        double yes = answers[0] + answers[1] + answers[2] + answers[3] + answers[4] + past;
        return List.of(new Dial(
                "guarantee",
                "",
                "guarantee-score",
                known,
                score.credibility(),
                says(known, answers, past, score),
                "who, what, trigger, speed, ratified: 0 if no offer of a third party speaks of it, 0.5 if one party's does, 1 if two parties' do;"
                        + " past record 0.5, or 0 where a quote calls earlier promises broken; Beta(1 + yes, 7 - yes)",
                known
                        ? List.of(new StatedAssumption(
                                Assumption.GUARANTEE,
                                new Prior.Beta(1 + yes, 7 - yes),
                                "six questions answered from the record",
                                BoardQuote.evidence(quotes)))
                        : List.of(),
                quotes));
    }

    private double answer(String question, List<Utterance> given) {
        Set<String> parties = new TreeSet<>();
        for (Utterance said : given) {
            if (lexicon.phrases(question).in(KnownRecord.words(said)) && parties.add(said.party())) {
                quotes.add(record.quote(said, "says " + question, 1));
            }
        }
        return Math.min(1, parties.size() / 2.0);
    }

    private double broken(List<Utterance> said) {
        List<Utterance> broken = said.stream()
                .filter(each -> lexicon.phrases("broken").in(KnownRecord.words(each)))
                .toList();
        broken.forEach(each -> quotes.add(record.quote(each, "earlier promises were broken", -1)));
        return broken.isEmpty() ? 0.5 : 0;
    }

    private String says(boolean known, double[] answers, double past, GuaranteeScore.Finding score) {
        if (record.roles().missing("guarantee")) {
            return "The codebook has no option on guarantees; the default holds.";
        }
        if (!known) {
            return "Nobody offers a guarantee in the record; the default holds.";
        }
        return String.format(
                Locale.ROOT,
                "Credibility %d %% (%d to %d): who %.1f, what %.1f, trigger %.1f, speed %.1f, ratified %.1f, record %.1f.",
                Math.round(100 * score.credibility()),
                Math.round(100 * score.low()),
                Math.round(100 * score.high()),
                answers[0],
                answers[1],
                answers[2],
                answers[3],
                answers[4],
                past);
    }
}
