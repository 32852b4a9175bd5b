package org.parley.analysis.matrix;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.record.Event;

/**
 * Clusters figures on the same event from several documents. Two figures are about one event if they count the same
 * thing, or one a part of what the other counts ("civilians killed", "killed"), the events are of one kind, lie at most a day apart, and no known place, actor or recipient differs; where
 * nothing but the kind is known, three in ten of the words of the two sentences must be common. Quadratic in figures of one day.
 */
public final class ContestedFigures {
    private static final int DAYS_APART = 1;
    private static final double SAME_WORDS = 0.3;

    /** Figures that at least two documents give, newest event first; contested ones before others of their day. */
    public List<ContestedFact> of(List<SourcedEvent> events) {
        List<List<FigureClaim>> clusters = new ArrayList<>();
        events.stream()
                .sorted(Comparator.comparing(SourcedEvent::day)
                        .thenComparing(each -> each.event().id()))
                .flatMap(event -> event.event().figures().stream().map(figure -> new FigureClaim(figure, event)))
                .forEach(claim -> home(clusters, claim).add(claim));
        return clusters.stream()
                .filter(ContestedFigures::severalDocuments)
                .map(ContestedFigures::fact)
                .sorted(Comparator.comparing(ContestedFact::day)
                        .reversed()
                        .thenComparing(each -> !each.contested())
                        .thenComparing(ContestedFact::what))
                .toList();
    }

    private static List<FigureClaim> home(List<List<FigureClaim>> clusters, FigureClaim claim) {
        for (int i = clusters.size() - 1; i >= 0; i--) {
            boolean strange =
                    clusters.get(i).stream().anyMatch(other -> !other.measure().sameFactAs(claim.measure()));
            if (!strange && clusters.get(i).stream().anyMatch(other -> sameFact(other, claim))) {
                return clusters.get(i);
            }
        }
        List<FigureClaim> fresh = new ArrayList<>();
        clusters.add(fresh);
        return fresh;
    }

    private static boolean sameFact(FigureClaim one, FigureClaim other) {
        Event first = one.event().event();
        Event second = other.event().event();
        return one.measure().sameFactAs(other.measure())
                && first.root() == second.root()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.event().day(), other.event().day()))
                        <= DAYS_APART
                && agree(first.place(), second.place())
                && agree(first.actor(), second.actor())
                && agree(first.recipient(), second.recipient())
                && (shared(first, second) || sameWords(first, second));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other);
    }

    /** Whether a place, or actor and recipient, are known of both. */
    private static boolean shared(Event one, Event other) {
        boolean place = !one.place().isEmpty() && !other.place().isEmpty();
        boolean actors = !one.actor().isEmpty() && !other.actor().isEmpty();
        boolean recipients = !one.recipient().isEmpty() && !other.recipient().isEmpty();
        return place || (actors && recipients);
    }

    private static boolean sameWords(Event one, Event other) {
        return Words.jaccard(words(one), words(other)) >= SAME_WORDS;
    }

    private static Set<String> words(Event event) {
        return Words.of(event.evidence().quote().words());
    }

    private static boolean severalDocuments(List<FigureClaim> claims) {
        return claims.stream()
                        .map(each -> each.event().source().documentId())
                        .distinct()
                        .count()
                > 1;
    }

    private static ContestedFact fact(List<FigureClaim> claims) {
        FigureClaim first = claims.get(0);
        boolean contested = claims.stream()
                .anyMatch(one -> claims.stream().anyMatch(other -> fromTwo(one, other) && one.contradicts(other)));
        String place = claims.stream()
                .map(each -> each.event().event().place())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return new ContestedFact(first.figure().what(), first.event().day(), place, claims, contested);
    }

    /** Two figures of one text are parts or steps of one story and do not contest each other. */
    private static boolean fromTwo(FigureClaim one, FigureClaim other) {
        return !one.event().source().documentId().equals(other.event().source().documentId());
    }
}
