package org.parley.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analysis.matrix.RoundReview.IssueWords;
import org.parley.analysis.matrix.RoundReview.PartyWords;

class RoundReviewsTest {
    private static final RoundReviews REVIEWS = new RoundReviews(Talk.codebook(), MatrixAssumptions.DEFAULT);

    @Test
    void aRoundShowsIssueByIssueWhatEachPartySaidAroundIt() {
        Talk talk = new Talk()
                .says(1, "Upland", "+gauges")
                .says(19, "Upland", "-toll")
                .says(22, "Lowland", "+toll")
                .says(22, "Lowland", "+gauges")
                .says(90, "Lowland", "-gauges");
        RoundReview review =
                REVIEWS.newest(talk.statements(), Talk.START.plusDays(100)).orElseThrow();
        assertThat(review.round().id()).isEqualTo("r1");
        assertThat(review.issues()).extracting(IssueWords::issue).containsExactly("water", "trade");
        assertThat(review.issues().get(1).parties())
                .extracting(PartyWords::party)
                .containsExactly("Upland", "Lowland");
    }

    @Test
    void aRoundThatIsYetToComeIsNotShown() {
        Talk talk = new Talk().says(18, "Upland", "+gauges");
        assertThat(REVIEWS.all(talk.statements(), Talk.START.plusDays(19))).isEmpty();
        assertThat(REVIEWS.newest(talk.statements(), Talk.START.plusDays(19))
                        .orElseThrow()
                        .round()
                        .name())
                .isEqualTo("Last fortnight");
    }

    @Test
    void outletsAreCountedByVoiceIssueAndAct() {
        Talk talk = new Talk();
        talk.add(talk.says(1, "Upland", "+gauges").statements().get(0));
        OutletNarrative outlet = new OutletNarratives().of(talk.statements()).get(0);
        assertThat(outlet.outlet()).isEqualTo("Outlet 0");
        assertThat(outlet.voices()).containsExactly(new OutletNarrative.Count("Upland", 2));
        assertThat(outlet.statementIds()).hasSize(2);
    }
}
