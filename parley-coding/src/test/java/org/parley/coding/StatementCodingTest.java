package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.event.Ruritania;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;
import org.parley.model.codebook.Proposition;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Firmness;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;

class StatementCodingTest {
    private static final CodingPipeline PIPELINE = CodingPipeline.sharing(codebook(), Ruritania.models());

    static Codebook codebook() {
        return new Codebook(
                "ruritania",
                "Ruritania and Graustark",
                List.of(
                        party("Ruritania", PartyRole.PRINCIPAL, "Strelsau", "Ruritanian", "Rudolf Elphberg"),
                        party("Graustark", PartyRole.PRINCIPAL, "Edelweiss", "Graustarkian", "Yetive Ganlook"),
                        party("Axphain", PartyRole.MEDIATOR, "Dawsbergen", "Axphainian", "Gabriel Bolaroz")),
                List.of(),
                List.of(
                        issue("ceasefire", "Ceasefire", option("ceasefire", "Ceasefire", "ceasefire", "truce")),
                        issue(
                                "territory",
                                "Territory",
                                option("cede-valley", "Cede the valley", "cede the valley", "give up the valley"),
                                option(
                                        "withdrawal",
                                        "Withdrawal of troops",
                                        "withdraw troops",
                                        "withdrawal",
                                        "pull out")),
                        issue("process", "Talks", option("talks", "Peace talks", "talks", "negotiate", "dialogue")),
                        issue(
                                "prisoners",
                                "Prisoners",
                                option("exchange", "Prisoner exchange", "prisoners", "captives"))),
                List.of(),
                List.of());
    }

    private static Party party(String name, PartyRole role, String capital, String demonym, String leader) {
        Person person = new Person(leader, List.of(), List.of(new Office("president", LocalDate.MIN, LocalDate.MAX)));
        return new Party(name, role, List.of(), List.of(capital), List.of(demonym, demonym + "s"), List.of(person));
    }

    private static Issue issue(String id, String name, Option... options) {
        return new Issue(id, name, name + "?", List.of(), List.of(options), List.<Proposition>of());
    }

    private static Option option(String id, String label, String... cues) {
        return new Option(id, label, label + ".", List.of(cues), false, List.of());
    }

    private static List<Statement> statements(String text) {
        return PIPELINE.code(Ruritania.document(text)).statements();
    }

    private static String line(Statement statement) {
        return statement.attribution().holder() + " " + statement.coding().act().label() + " "
                + statement.coding().option() + statement.coding().polarity().label();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania demands a ceasefire. | Ruritania demand ceasefire+",
                "Ruritania rejects any ceasefire. | Ruritania reject ceasefire-",
                "Ruritania will not agree to a ceasefire. | Ruritania reject ceasefire-",
                "Strelsau does not rule out a ceasefire. | Ruritania offer ceasefire+",
                "Ruritania is ready to negotiate. | Ruritania offer talks+",
                "Graustark is unwilling to withdraw its troops. | Graustark reject withdrawal-",
                "Graustarkian officials refused to give up the valley. | Graustark reject cede-valley-",
                "Elphberg said that Graustark must withdraw its troops. | Ruritania demand withdrawal+",
                "Elphberg said he would not give up the valley. | Ruritania reject cede-valley-",
                "Ganlook told reporters she would free all prisoners. | Graustark commit exchange+",
                "Axphain urged both sides to return to talks. | Axphain demand talks+",
                "Graustark's demand for a ceasefire was repeated. | Graustark demand ceasefire+",
                "Graustark voiced its readiness to exchange prisoners. | Graustark offer exchange+",
                "A truce was rejected by Ruritania. | Ruritania reject ceasefire-",
                "Ruritania promised to release the prisoners. | Ruritania commit exchange+",
                "Graustark insists on a withdrawal. | Graustark demand withdrawal+",
                "A ceasefire is out of the question, Elphberg said. | Ruritania reject ceasefire-",
                "Ruritania denied that it had broken the truce. | Ruritania deny ceasefire-",
                "Graustark accepted the ceasefire. | Graustark accept ceasefire+",
                "Graustark condemned the end of the talks. | Graustark criticise talks+",
            })
    void codesHolderActOptionAndPolarity(String text, String expected) {
        assertThat(statements(text)).extracting(StatementCodingTest::line).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania and Graustark agreed on a truce. | Ruritania commit ceasefire+",
                "Graustark agreed to withdraw its troops. | Graustark commit withdrawal+",
                "Graustark accepted Ruritania's truce. | Graustark accept ceasefire+",
                "Graustark pledged not to withdraw its troops. | Graustark commit withdrawal-",
                "Graustark rejected the claim that it had broken the truce. | Graustark deny ceasefire-",
                "Graustark wants Ruritania to free the prisoners first. | Graustark condition exchange+",
                "Graustark will not discuss a truce. | Graustark reject ceasefire-",
                "Graustark is concerned about the truce. | Graustark criticise ceasefire-",
                "Graustark wants to mediate in the talks. | Graustark offer talks+",
                "Graustark called off the talks. | Graustark reject talks-",
                "Graustark pulled out of the talks. | Graustark reject talks-",
                "Graustark will withdraw its troops from the valley. | Graustark commit withdrawal+",
                "Graustark sees the truce as a trap. | Graustark criticise ceasefire-",
                "Graustark has yet to accept the truce. | Graustark reject ceasefire-",
                "Graustark is unlikely to accept the truce. | Graustark reject ceasefire-",
            })
    void whatIsDoneWithAPositionFollowsTheCodingScheme(String text, String expected) {
        assertThat(statements(text)).extracting(StatementCodingTest::line).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Graustark demanded that Ruritania stop the attacks. | Graustark demand ceasefire+",
                "Graustark warned that the truce could collapse. | Graustark warn ceasefire-",
                "Graustark accused Ruritania of breaking the truce. | Graustark criticise ceasefire+",
                "Graustark blamed Elphberg for the collapse of the talks. | Graustark criticise talks+",
                "Graustark threatened to restrict the exchange of prisoners. | Graustark threaten exchange-",
                "Graustark said the truce was not perfect. | Graustark criticise ceasefire-",
                "Graustark sees no point in a truce. | Graustark criticise ceasefire-",
                "Graustark said the talks had failed. | Graustark criticise talks-",
            })
    void theSideIsToldByWhatGovernsTheThingNamed(String text, String expected) {
        assertThat(statements(text)).extracting(StatementCodingTest::line).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania will free its captives only if Graustark withdraws its troops. | Ruritania condition withdrawal+",
                "Ruritania will not sign until Graustark withdraws its troops. | Ruritania condition withdrawal+",
                "Elphberg said any agreement must include a prisoner exchange. | Ruritania condition exchange+",
            })
    void codesAConditionOnTheThingRequired(String text, String expected) {
        assertThat(statements(text)).extracting(StatementCodingTest::line).contains(expected);
    }

    @Test
    void withoutPreconditionsIsNoCondition() {
        assertThat(statements("Ruritania is prepared to begin talks without preconditions."))
                .extracting(StatementCodingTest::line)
                .containsExactly("Ruritania offer talks+");
    }

    @Test
    void positionReportedByAnotherIsHeldByTheOneWhosePositionItIs() {
        List<Statement> found = statements("Elphberg said Graustark refuses to negotiate.");
        assertThat(found).extracting(StatementCodingTest::line).containsExactly("Graustark reject talks-");
        assertThat(found.get(0).attribution().via()).isEqualTo("Rudolf Elphberg");
        assertThat(found.get(0).coding().scope()).isEqualTo(Scope.EMBEDDED);
    }

    @Test
    void quotedWordsBelongToTheirSpeaker() {
        List<Statement> found = statements("\"We will never give up the valley,\" said Yetive Ganlook.");
        assertThat(found).extracting(StatementCodingTest::line).containsExactly("Graustark reject cede-valley-");
        assertThat(found.get(0).attribution().speaker()).isEqualTo("Yetive Ganlook");
        assertThat(found.get(0).coding().firmness()).isEqualTo(Firmness.RED_LINE);
    }

    @Test
    void pronounIsTheSubjectOfTheSentenceBefore() {
        assertThat(statements("Ganlook went home on Friday. She called for a ceasefire."))
                .extracting(StatementCodingTest::line)
                .containsExactly("Graustark demand ceasefire+");
    }

    @Test
    void bothSidesAreTheTwoPrincipals() {
        assertThat(statements("Ruritania and Graustark are rivals. Both sides rejected the truce."))
                .extracting(StatementCodingTest::line)
                .containsExactlyInAnyOrder("Ruritania reject ceasefire-", "Graustark reject ceasefire-");
    }

    @Test
    void personIntroducedByTheTextSpeaksForTheParty() {
        List<Statement> found = statements(
                "Ruritanian Foreign Minister Rupert Hentzau demanded a withdrawal. Hentzau also ruled out talks.");
        assertThat(found)
                .extracting(StatementCodingTest::line)
                .contains("Ruritania demand withdrawal+", "Ruritania reject talks-");
        assertThat(found.get(0).attribution().speaker()).isEqualTo("Rupert Hentzau");
    }

    @Test
    void opinionOfAnalystsIsNotCoded() {
        assertThat(statements("Analysts believe that a ceasefire is far away. Experts want talks."))
                .isEmpty();
    }

    @Test
    void questionIsMarkedAndKeptOutOfTheMatrix() {
        assertThat(statements("Will Ruritania accept a ceasefire?"))
                .allMatch(statement -> statement.coding().scope() == Scope.QUESTION);
    }

    @Test
    void refusalOfThisProposalIsCarriedBackToIt() {
        assertThat(statements("Ruritania proposed a prisoner exchange. Graustark has dismissed this proposal."))
                .extracting(StatementCodingTest::line)
                .contains("Graustark reject exchange-");
    }

    @Test
    void dateHangsOnTheCue() {
        Statement statement =
                statements("On Tuesday Ruritania rejected the ceasefire.").get(0);
        assertThat(statement.date().toString()).isEqualTo("2025-08-26");
    }

    @Test
    void everyQuoteIsVerbatimWhateverTheText() {
        Random random = new Random(7);
        String[] bits = {
            "Ruritania",
            " rejects ",
            "a ceasefire",
            ". ",
            "\n",
            "\u201c",
            "\u201d",
            "\ud83d\ude00",
            " said Elphberg",
            "\u2014",
            "'s ",
            "we will not ",
            "\u00a0",
            "(",
            ")",
            "\u0301",
            " talks ",
            ", ",
            "\u202e",
            "\u4e2d\u6587",
            "?",
            "!",
            "\t",
            "U.S. ",
            "1,000 "
        };
        for (int n = 0; n < 150; n++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = 0; i < 60; i++) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            CodedDocument coded = PIPELINE.code(Ruritania.document(text.toString()));
            assertThat(coded.statements())
                    .allSatisfy(statement -> assertThat(
                                    statement.evidence().quote().span().of(text.toString()))
                            .isEqualTo(statement.evidence().quote().words()));
        }
    }

    @Test
    void sentenceOfTenThousandWordsIsCodedInTime() {
        String text = "Ruritania rejects a ceasefire and " + "talks and ".repeat(5000) + "more.";
        assertThat(statements(text))
                .extracting(StatementCodingTest::line)
                .anyMatch(line -> line.startsWith("Ruritania reject"));
    }

    @Test
    void sameTextIsCodedTheSameTwice() {
        String text = "Ruritania demands a ceasefire. Graustark refused to negotiate, officials in Edelweiss said.";
        assertThat(statements(text)).isEqualTo(statements(text));
    }
}
