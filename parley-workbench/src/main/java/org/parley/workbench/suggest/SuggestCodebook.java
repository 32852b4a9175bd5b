package org.parley.workbench.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.text.SourceDocument;

/**
 * Proposes a codebook from articles: the known parties named most, the people that stand after an office of a known
 * party, the issues of the general codebook whose words occur, and the names that nothing knows. No model is loaded; it
 * is a start for an editor, not a coding.
 */
public final class SuggestCodebook {
    private static final int FEWEST_DOCUMENTS = 2;

    private final Codebook general;
    private final NameFinder finder = NameFinder.shipped();

    /** Suggestions on the ground of a general codebook. */
    public SuggestCodebook(Codebook general) {
        this.general = general;
    }

    /** The suggestion; names and issues must stand in at least two articles, or in one if there is only one. */
    public Suggestion suggest(String id, List<SourceDocument> articles) {
        int fewest = Math.min(FEWEST_DOCUMENTS, articles.size());
        KnownNames known = new KnownNames(general);
        PartyTally parties = new PartyTally();
        Map<String, NameTally> unknown = new TreeMap<>();
        for (SourceDocument article : articles) {
            for (NameFinder.Found found : finder.find(article)) {
                parties.count(found, known, article.id());
                if (known.party(found.name()).isEmpty()) {
                    unknown.computeIfAbsent(found.name(), NameTally::new).count(found, article.id());
                }
            }
        }
        Codebook codebook = new Codebook(
                id,
                "Suggested from " + articles.size() + " articles; edit before use",
                parties.parties(fewest),
                List.of(),
                issues(articles, fewest),
                List.of(),
                List.of());
        return new Suggestion(codebook, names(unknown, parties.people(), fewest), articles.size());
    }

    private List<Issue> issues(List<SourceDocument> articles, int fewest) {
        List<String> texts = articles.stream()
                .map(each -> each.text().toLowerCase(Locale.ROOT))
                .toList();
        return general.issues().stream()
                .filter(issue ->
                        texts.stream().filter(each -> raises(issue, each)).count() >= fewest)
                .toList();
    }

    private static boolean raises(Issue issue, String text) {
        Stream<String> options = issue.options().stream().flatMap(each -> each.cues().stream());
        return Stream.concat(issue.cues().stream(), options)
                .anyMatch(cue -> text.contains(cue.toLowerCase(Locale.ROOT)));
    }

    private static List<Suggestion.Name> names(Map<String, NameTally> unknown, Set<String> people, int fewest) {
        List<Suggestion.Name> names = new ArrayList<>();
        for (NameTally each : unknown.values()) {
            // A word that only ever opens sentences is capitalised for that reason.
            if (each.documents.size() >= fewest && each.inside && !people.contains(each.name)) {
                names.add(new Suggestion.Name(each.name, each.documents.size(), each.mentions));
            }
        }
        names.sort(Comparator.comparingInt(Suggestion.Name::documents)
                .thenComparingInt(Suggestion.Name::mentions)
                .reversed()
                .thenComparing(Suggestion.Name::name));
        return names;
    }

    /** Counts one name. */
    private static final class NameTally {
        private final String name;
        private final Set<String> documents = new TreeSet<>();
        private int mentions;
        private boolean inside;

        NameTally(String name) {
            this.name = name;
        }

        void count(NameFinder.Found found, String document) {
            documents.add(document);
            mentions++;
            inside = inside || !found.opensSentence();
        }
    }
}
