package org.parley.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.text.CodedDate;
import org.parley.workbench.workspace.CaseDocument;
import org.parley.workbench.workspace.CaseRecord;

class ExampleMaterialTest {
    private final ExampleMaterial examples = new ExampleMaterial();

    private static CaseDocument document(String address) {
        return new CaseDocument(
                "id" + address.length(), "", "", "", address, CodedDate.UNKNOWN, "", Instant.EPOCH, 0, 0, true);
    }

    private String notice(String... addresses) {
        return examples.notice(new CaseRecord(
                List.of(addresses).stream().map(ExampleMaterialTest::document).toList(), List.of(), List.of()));
    }

    @Test
    void addressesUnderTheReservedNameAreConstructed() {
        assertThat(notice("https://rhine.example/a")).startsWith("Constructed example material. Every document");
    }

    @Test
    void realAddressesAndFilesBearNoLabel() {
        assertThat(notice("https://example.org/a", "folder/article.txt", "https://news.org/x.example", ""))
                .isEmpty();
    }

    @Test
    void aMixedCaseSaysHowManyAreConstructed() {
        assertThat(notice("https://rhine.example/a", "own.txt")).contains("1 of the 2 documents");
    }
}
