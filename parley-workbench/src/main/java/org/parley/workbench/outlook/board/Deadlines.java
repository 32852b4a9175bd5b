package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.model.record.PloverRoot;
import org.parley.model.record.Polarity;
import org.parley.workbench.outlook.StatedAssumption;

/** Deadlines set and missed (M11): every one that ran out without consequence wears belief in the next one down. */
final class Deadlines {
    private static final int SAME_DAYS = 7;
    private static final Set<PloverRoot> CONSEQUENCES =
            Set.of(PloverRoot.SANCTION, PloverRoot.COERCE, PloverRoot.MOBILIZE);

    private final KnownRecord record;
    private final Lexicon lexicon;
    private final DueDay due;

    Deadlines(KnownRecord record) {
        this.record = record;
        this.lexicon = record.lexicon();
        this.due = new DueDay(lexicon.days());
    }

    /** All deadlines of the record, in the order of their days; one day of one setter is one deadline. */
    List<Deadline> all() {
        List<Deadline> deadlines = new ArrayList<>();
        List<Utterance> said = record.single(this::speaksOf);
        for (Utterance each :
                said.stream().sorted(Comparator.comparing(Utterance::day)).toList()) {
            String words = KnownRecord.words(each);
            if (lexicon.phrases("lapsed").in(words)
                    && !lexicon.phrases("denied").in(words)) {
                LocalDate day = due.nearest(words, each.day()).orElse(each.day());
                add(deadlines, deadline(each, day, day.isBefore(record.asOf()) ? "lapsed" : "open"));
            } else if (each.polarity() == Polarity.FOR) {
                due.of(words, each.day())
                        .ifPresent(day -> add(deadlines, deadline(each, day, state(each.party(), day))));
            }
        }
        deadlines.sort(Comparator.comparing(Deadline::due)
                .thenComparing(each -> each.quote().item()));
        return List.copyOf(deadlines);
    }

    /** On an option about deadlines, or with a word for one in it. */
    private boolean speaksOf(Utterance said) {
        return record.on(said, "deadline") || lexicon.role("deadline").words().in(KnownRecord.words(said));
    }

    private Deadline deadline(Utterance said, LocalDate day, String state) {
        double sign = state.equals("enforced") ? 1 : state.equals("lapsed") ? -1 : 0;
        return new Deadline(said.party(), day, state, record.quote(said, "deadline of " + day + ", " + state, sign));
    }

    private static void add(List<Deadline> deadlines, Deadline fresh) {
        boolean told = deadlines.stream()
                .anyMatch(each -> Math.abs(ChronoUnit.DAYS.between(each.due(), fresh.due())) <= SAME_DAYS);
        if (!told) {
            deadlines.add(fresh);
        }
    }

    private String state(String setter, LocalDate day) {
        if (!day.isBefore(record.asOf())) {
            return "open";
        }
        LocalDate until = day.plusDays(Math.round(lexicon.number("deadline-grace-days")));
        boolean enforced = record.events().stream()
                .anyMatch(each -> each.event().actor().equals(setter)
                        && CONSEQUENCES.contains(each.event().root())
                        && !each.day().isBefore(day)
                        && !each.day().isAfter(until));
        return enforced ? "enforced" : "lapsed";
    }

    List<Dial> read() {
        List<Deadline> all = all();
        long lapsed = count(all, "lapsed");
        long enforced = count(all, "enforced");
        double kept = lexicon.number("deadline-kept") + enforced;
        double credibility = kept / (kept + 2 + lapsed);
        List<BoardQuote> quotes = all.stream().map(Deadline::quote).toList();
        return List.of(new Dial(
                "deadlines",
                "",
                "deadline-credibility",
                !all.isEmpty(),
                credibility,
                says(all, lapsed, enforced),
                "enforced / (enforced + lapsed) with prior weights " + lexicon.number("deadline-kept")
                        + " and 2; a deadline lapses if its setter does nothing within "
                        + Math.round(lexicon.number("deadline-grace-days"))
                        + " days, or if a quote says so; days within a"
                        + " week of each other are one deadline",
                all.isEmpty() ? List.of() : moves(lapsed, kept, BoardQuote.evidence(quotes)),
                quotes));
    }

    private static long count(List<Deadline> all, String state) {
        return all.stream().filter(each -> each.state().equals(state)).count();
    }

    private String says(List<Deadline> all, long lapsed, long enforced) {
        if (record.roles().missing("deadline")) {
            return "The codebook has no option on deadlines; the default holds.";
        }
        return all.isEmpty()
                ? "No quote on a deadline names its day or says that it lapsed; the default holds."
                : String.format(
                        Locale.ROOT,
                        "Deadlines in the record: %d, of which %d lapsed without consequence, %d enforced, %d still open.",
                        all.size(),
                        lapsed,
                        enforced,
                        count(all, "open"));
    }

    private static List<StatedAssumption> moves(
            long lapsed, double kept, List<org.parley.model.record.Evidence> evidence) {
        return List.of(
                new StatedAssumption(
                        Assumption.DEADLINE_MISSES,
                        new Prior.Fixed(lapsed),
                        "deadlines that lapsed in the record",
                        evidence),
                new StatedAssumption(
                        Assumption.DEADLINE_KEPT_WEIGHT,
                        new Prior.Fixed(Rounded.to(kept)),
                        "prior and deadlines that were enforced",
                        evidence));
    }
}
