package org.parley.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.analysis.matrix.Utterance;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Polarity;
import org.parley.model.record.Statement;

/**
 * A quote with all that is known of it.
 *
 * @param words verbatim
 * @param party whose position it is
 * @param partyLink page of the party
 * @param speaker who voices it, and who passed it on; may be empty
 * @param act what the utterance does
 * @param sign "for" or "against"
 * @param issue name of the issue
 * @param issueLink page of the issue
 * @param option label of the option
 * @param optionLink the option's quotes
 * @param firmness how firmly
 * @param redLine whether it is categorical
 * @param condition what it depends on, verbatim; empty if nothing
 * @param scope where in the sentence's logic it stands, if it does not count; empty if it counts
 * @param day when it was said, printed
 * @param isoDay the same, ISO
 * @param confidence of the coder, printed; empty if a person vouches for it
 * @param origin who vouches for it: "automatic", "confirmed by" or "amended by" somebody
 * @param place where it stands
 * @param repeats where else it is reported
 */
public record QuoteCard(
        String words,
        String party,
        String partyLink,
        String speaker,
        String act,
        String sign,
        String issue,
        String issueLink,
        String option,
        String optionLink,
        String firmness,
        boolean redLine,
        String condition,
        String scope,
        String day,
        String isoDay,
        String confidence,
        String origin,
        Place place,
        List<Place> repeats) {
    public QuoteCard {
        repeats = List.copyOf(repeats);
    }

    /** Where a quote stands: outlet, day of publication, headline, address in the document. */
    public record Place(String outlet, String published, String title, String link) {
        static Place of(SourcedStatement said, Links links) {
            String outlet = said.source().publisher();
            return new Place(
                    outlet.isEmpty() ? "unknown outlet" : outlet,
                    Dates.coded(said.source().published()),
                    said.source().title(),
                    links.item(said.source().documentId(), said.statement().id()));
        }
    }

    /** An utterance: the lead's words, the other reports as repeats. */
    public static QuoteCard of(Utterance said, Glossary words, Links links) {
        List<Place> repeats = said.statements().stream()
                .filter(each ->
                        !each.statement().id().equals(said.lead().statement().id()))
                .map(each -> Place.of(each, links))
                .toList();
        return card(said.lead(), said.day(), repeats, words, links);
    }

    /** A single statement. */
    public static QuoteCard of(SourcedStatement said, Glossary words, Links links) {
        return card(said, said.day(), List.of(), words, links);
    }

    private static QuoteCard card(
            SourcedStatement said, LocalDate day, List<Place> repeats, Glossary words, Links links) {
        Statement statement = said.statement();
        Coding coding = statement.coding();
        String holder = statement.attribution().holder();
        boolean linked = coding.linked();
        return new QuoteCard(
                statement.evidence().quote().words(),
                holder.isEmpty() ? "Unknown party" : holder,
                holder.isEmpty() ? "" : links.party(holder),
                voice(statement.attribution()),
                coding.act().label(),
                coding.polarity() == Polarity.FOR ? "for" : "against",
                coding.issue().isEmpty() ? "no issue" : words.issue(coding.issue()),
                coding.issue().isEmpty() ? "" : links.issue(coding.issue()),
                linked ? words.option(coding.issue(), coding.option()) : "",
                linked && !holder.isEmpty() ? links.option(holder, coding.issue(), coding.option()) : "",
                coding.firmness().label(),
                coding.firmness() == org.parley.model.record.Firmness.RED_LINE,
                coding.condition(),
                uncounted(said),
                Dates.day(day),
                day.toString(),
                said.standing().confirmed()
                        ? ""
                        : SupportBar.percent(statement.confidence().value()) + " sure",
                said.standing().words(),
                Place.of(said, links),
                repeats);
    }

    private static String uncounted(SourcedStatement said) {
        Coding coding = said.statement().coding();
        if (!coding.linked()) {
            return "not linked to an option";
        }
        if (!said.counts()) {
            return coding.scope().label();
        }
        boolean sure = said.statement().confidence().value() >= MatrixAssumptions.DEFAULT.leastConfidence();
        return sure ? "" : "waits for review";
    }

    private static String voice(Attribution said) {
        String speaker = said.speaker().equals(said.holder()) ? "" : said.speaker();
        return Stream.of(speaker, said.via().isEmpty() ? "" : "via " + said.via())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
