package org.parley.testing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.codebook.CodebookReader;
import org.parley.codebook.ShippedCodebooks;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.mention.ActorNames;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.DependencyParser;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.coding.statement.StatementFinder;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Person;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** Every name that a codebook lists is understood where a text uses it: no party is deaf to its own names. */
@Tag("slow")
class EveryNameTest {
    private static final double MOST = 0.99;

    private final SentenceParser parser =
            new SentenceParser(DependencyParser.load(Path.of("target", "models").toAbsolutePath()));
    private final StatementFinder finder = new StatementFinder(new CueLexicon());

    @Test
    void whoRejectsATruceIsFoundByEveryNameOfTheCodebooks() throws IOException, URISyntaxException {
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (Path file : codebooks()) {
            Codebook codebook = new CodebookReader(new ShippedCodebooks()).read(file);
            ActorNames names = new ActorNames(codebook);
            for (Party party : codebook.parties()) {
                for (String name : names(party)) {
                    String text = "But " + name + " rejected the truce on Monday.";
                    asked++;
                    if (!holders(text, names).contains(party.name())) {
                        missed.add(codebook.id() + ": " + text);
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(1000);
        assertThat(missed.size()).as("not understood: %s", missed).isLessThanOrEqualTo((int)
                Math.round((1 - MOST) * asked));
    }

    private static List<String> names(Party party) {
        List<String> names = new ArrayList<>(List.of(party.name()));
        names.addAll(party.aliases());
        names.addAll(party.metonyms());
        for (Person person : party.people()) {
            names.add(person.name());
            names.addAll(person.variants());
        }
        return names;
    }

    private List<String> holders(String text, ActorNames names) {
        Span all = new Span(0, text.length());
        SourceDocument document = new SourceDocument(
                "name",
                "",
                "",
                "",
                "",
                CodedDate.UNKNOWN,
                DateOrigin.NONE,
                "en",
                "",
                text,
                List.of(new Passage(PassageKind.PARAGRAPH, all)));
        List<Sentence> sentences = parser.parse(document);
        return finder.find(sentences, new ActorResolver(names, sentences)).stream()
                .flatMap(candidate -> candidate.holders().stream())
                .map(holder -> holder.party())
                .toList();
    }

    private static List<Path> codebooks() throws IOException, URISyntaxException {
        Path folder = Path.of(EveryNameTest.class.getResource("codebooks").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
