package org.parley.workbench.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;
import org.parley.model.text.SourceDocument;
import org.parley.workbench.River;

class SuggestCodebookTest {
    private static final Codebook GENERAL = new Codebook(
            "general",
            "General",
            List.of(),
            List.of(
                    new Party(
                            "Ruritania",
                            PartyRole.OBSERVER,
                            List.of(),
                            List.of("Strelsau"),
                            List.of("Ruritanian"),
                            List.of()),
                    new Party("Atlantis", PartyRole.OBSERVER, List.of(), List.of(), List.of(), List.of())),
            List.of(issue("ceasefire", "truce"), issue("fish", "herring")),
            List.of(),
            List.of());

    private static Issue issue(String id, String cue) {
        Option option = new Option(id + "-option", id, "", List.of(cue), false, List.of());
        return new Issue(id, id, "", List.of(), List.of(option), List.of());
    }

    private static SourceDocument article(String text) {
        return River.document(LocalDate.of(2026, 1, 1), "Post", text);
    }

    private static final List<SourceDocument> ARTICLES = List.of(
            article("The Ruritanian foreign minister Ada Brook spoke of a truce. Yesterday the Hill Front refused."),
            article("In Strelsau, Ruritanian President Otto Vale met the Hill Front. However, a truce is far."),
            article("However, nobody in Strelsau spoke. Yesterday it rained."));

    private final Suggestion suggestion = new SuggestCodebook(GENERAL).suggest("mine", ARTICLES);

    @Test
    void knownPartiesAreProposedWithThePeopleWhoseOfficeNamesThem() {
        assertThat(suggestion.codebook().parties()).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("Ruritania");
            assertThat(each.people()).extracting(Person::name).containsExactly("Ada Brook", "Otto Vale");
            assertThat(each.people().get(0).offices().get(0).title()).isEqualTo("foreign minister");
        });
    }

    @Test
    void onlyIssuesWhoseWordsOccurAreProposed() {
        assertThat(suggestion.codebook().issues()).extracting(Issue::id).containsExactly("ceasefire");
    }

    @Test
    void namesThatNothingKnowsAreListedButNotWordsThatOnlyOpenSentences() {
        assertThat(suggestion.unknown()).containsExactly(new Suggestion.Name("Hill Front", 2, 2));
    }

    @Test
    void noArticlesSuggestNothing() {
        assertThat(new SuggestCodebook(GENERAL).suggest("mine", List.of()).unknown())
                .isEmpty();
    }
}
