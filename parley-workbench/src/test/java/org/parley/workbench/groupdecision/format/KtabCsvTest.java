package org.parley.workbench.groupdecision.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.groupdecision.Dimension;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.Stakeholder;
import org.parley.model.ParleyException;

class KtabCsvTest {
    private static final String GOOD = """
            talks,"a, quoted ""one\""",2,1,
            Actor,Description,Power,line,salience,
            A,first,10,0,50,
            B,second, 20 ,100,100,
            """;

    private static String resource(String name) throws IOException {
        try (InputStream in = KtabCsvTest.class.getResourceAsStream("/org/parley/workbench/groupdecision/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void readsKtabsOwnFileAsTheReferenceCaseHasIt() throws IOException {
        GroupProblem csv = KtabCsv.read("soe.csv", resource("soe-pol-comp.csv"));
        GroupProblem json = GroupDecisionReader.read("soe.json", resource("ktab-smp-soe-pol-comp.json"))
                .problem();
        assertThat(csv.stakeholders()).isEqualTo(json.stakeholders());
        assertThat(csv.dimensions())
                .extracting(Dimension::name)
                .containsExactly("Policy Position", "Competitive Position");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() throws IOException {
        for (String file : List.of("ktab-smp-soe-pol-comp.json", "ktab-smp-dummydata-3dim.json")) {
            GroupProblem problem =
                    GroupDecisionReader.read(file, resource(file)).problem();
            assertThat(KtabCsv.read("back.csv", KtabCsv.write(problem))).isEqualTo(problem);
        }
    }

    @Test
    void namesWithCommasAndQuotesSurvive() {
        GroupProblem problem = new GroupProblem(
                "peace, now",
                List.of(new Dimension("who \"rules\"", 0, 100)),
                List.of(
                        new Stakeholder("A, B", "says \"no\"", 1.5, List.of(10.0), List.of(0.25)),
                        new Stakeholder("C", "", 2, List.of(20.0), List.of(1.0))));
        assertThat(KtabCsv.read("x.csv", KtabCsv.write(problem))).isEqualTo(problem);
    }

    @Test
    void anotherScaleIsWrittenInPercentOfIt() {
        GroupProblem problem = new GroupProblem(
                "years",
                List.of(new Dimension("years", 4, 10)),
                List.of(
                        new Stakeholder("A", "", 1, List.of(4.0), List.of(0.5)),
                        new Stakeholder("B", "", 1, List.of(7.0), List.of(0.5))));
        assertThat(KtabCsv.write(problem)).contains("A,,1,0,50,\n").contains("B,,1,50,50,\n");
    }

    @Test
    void theGoodFileOfTheNextTestIsGood() {
        assertThat(KtabCsv.read("f.csv", GOOD).stakeholders()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B,second, 20 ,100,100, | B,second, 20 ,101,100,  | f.csv:4:15 | position (101.0) of stakeholder (B)
            B,second, 20 ,100,100, | B,second, 20 ,100,100.5,| f.csv:4:19 | salience (100.5) of actor (B)
            B,second, 20 ,100,100, | B,second, 20 ,100,      | f.csv:4:15 | salience of line
            B,second, 20 ,100,100, | B,second,twenty,100,100,| f.csv:4:10 | capability (twenty)
            B,second, 20 ,100,100, | B,second,NaN,100,100,   | f.csv:4:10 | capability (NaN)
            B,second, 20 ,100,100, | B,second,-1,100,100,    | f.csv:4:1  | capability (-1.0)
            B,second, 20 ,100,100, | A,second,20,100,100,    | f.csv:4:1  | actor (A)
            B,second, 20 ,100,100, | B,a,b,20,100,100,       | f.csv:4:14 | fields (6)
            B,second, 20 ,100,100, | B,second,20,100,100,5,  | f.csv:4:21 | fields (6)
            B,second, 20 ,100,100, | B,"second,20,100,100,   | f.csv:4:3  | closed
            ,2,1,                  | ,3,1,                   | f.csv:1:27 | number of actors (3)
            ,2,1,                  | ,2,2,                   | f.csv:2:30 | name of dimension 2
            ,2,1,                  | ,2.5,1,                 | f.csv:1:27 | number of actors (2.5)
            """)
    void aBrokenFileIsRefusedWithItsPlace(String good, String bad, String place, String what) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> KtabCsv.read("f.csv", GOOD.replace(good, bad)))
                .isInstanceOf(ParleyException.class)
                .hasMessageStartingWith(place + ":")
                .hasMessageContaining(what)
                .hasMessageContaining("Maybe ");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> KtabCsv.read("f.csv", "\n")).hasMessageStartingWith("f.csv:1:1:");
    }

    @Test
    void moreThanAllAttentionIsNotWritten() {
        GroupProblem problem = new GroupProblem(
                "busy",
                List.of(new Dimension("a", 0, 1), new Dimension("b", 0, 1)),
                List.of(
                        new Stakeholder("x", "", 1, List.of(0.0, 0.0), List.of(0.7, 0.7)),
                        new Stakeholder("y", "", 1, List.of(1.0, 1.0), List.of(0.5, 0.5))));
        assertThatThrownBy(() -> KtabCsv.write(problem)).hasMessageContaining("(x)");
    }
}
