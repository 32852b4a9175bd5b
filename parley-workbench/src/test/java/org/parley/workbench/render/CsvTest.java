package org.parley.workbench.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesCommasQuotationMarksAndLineBreaks() {
        assertThat(Csv.line(List.of("a", "b,c", "say \"no\"", "two\nlines")))
                .isEqualTo("a,\"b,c\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsDefused() {
        assertThat(Csv.line(List.of("=HYPERLINK(1)", "@x", "+cmd", "+", "-", "-0.5")))
                .isEqualTo("'=HYPERLINK(1),'@x,'+cmd,+,-,-0.5\r\n");
    }

    @Test
    void linesAreBrokenAtBlanksAndCleanedOfControlCharacters() {
        assertThat(Wrap.lines("one two\u001b[31m three", 9)).containsExactly("one two", "[31m", "three");
        assertThat(Wrap.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Wrap.cut("a long line", 7)).isEqualTo("a long…");
    }
}
