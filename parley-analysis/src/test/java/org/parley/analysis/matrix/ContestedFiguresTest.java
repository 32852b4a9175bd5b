package org.parley.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Probability;
import org.parley.model.record.Bound;
import org.parley.model.record.Event;
import org.parley.model.record.Evidence;
import org.parley.model.record.Figure;
import org.parley.model.record.PloverRoot;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

class ContestedFiguresTest {
    private final List<SourcedEvent> events = new ArrayList<>();

    private void told(String outlet, int day, String place, String recipient, double value, Bound bound) {
        told(outlet, day, place, recipient, "killed", value, bound);
    }

    private void told(String outlet, int day, String place, String recipient, String what, double value, Bound bound) {
        String document = "doc" + events.size();
        Quote quote = new Quote(new Span(0, 5), "blast");
        CodedDate date = CodedDate.day(LocalDate.of(2026, 1, day));
        Event event = new Event(
                document + ":e",
                new Evidence(document, quote),
                "",
                PloverRoot.ASSAULT,
                "",
                recipient,
                date,
                place,
                List.of(new Figure(what, value, bound, "", quote)),
                Probability.ONE);
        events.add(new SourcedEvent(event, new Source(document, outlet, "", date)));
    }

    @Test
    void civiliansKilledAreAPartOfThoseKilled() {
        told("Canal Mail", 3, "Fordham", "", "killed", 20, Bound.EXACT);
        told("River Post", 3, "Fordham", "", "civilians killed", 15, Bound.EXACT);
        assertThat(new ContestedFigures().of(events))
                .singleElement()
                .satisfies(each -> assertThat(each.contested()).isFalse());
    }

    @Test
    void aPartThatIsGreaterThanTheWholeIsContested() {
        told("Canal Mail", 3, "Fordham", "", "people killed", 15, Bound.EXACT);
        told("River Post", 3, "Fordham", "", "civilians killed", 20, Bound.AT_LEAST);
        assertThat(new ContestedFigures().of(events))
                .singleElement()
                .satisfies(each -> assertThat(each.contested()).isTrue());
    }

    @Test
    void differentMeasuresStayApart() {
        told("Canal Mail", 3, "Fordham", "", "civilians killed", 20, Bound.EXACT);
        told("River Post", 3, "Fordham", "", "soldiers killed", 15, Bound.EXACT);
        told("Delta Daily", 3, "Fordham", "", "civilians wounded", 9, Bound.EXACT);
        assertThat(new ContestedFigures().of(events)).isEmpty();
    }

    @Test
    void woundedAndInjuredAreOneMeasure() {
        told("Canal Mail", 3, "Fordham", "", "injured", 20, Bound.EXACT);
        told("River Post", 3, "Fordham", "", "wounded", 15, Bound.EXACT);
        assertThat(new ContestedFigures().of(events))
                .singleElement()
                .satisfies(each -> assertThat(each.contested()).isTrue());
    }

    @Test
    void atLeastTwentyAgainstFifteenIsContested() {
        told("Canal Mail", 3, "Fordham", "Lowland", 20, Bound.AT_LEAST);
        told("River Post", 4, "Fordham", "", 15, Bound.EXACT);
        assertThat(new ContestedFigures().of(events)).singleElement().satisfies(each -> {
            assertThat(each.contested()).isTrue();
            assertThat(each.claims()).extracting(FigureClaim::claimant).containsExactly("Canal Mail", "River Post");
            assertThat(each.eventIds()).containsExactly("doc0:e", "doc1:e");
        });
    }

    @Test
    void claimsThatOneNumberSatisfiesAreNotContested() {
        told("Canal Mail", 3, "Fordham", "", 20, Bound.AT_LEAST);
        told("River Post", 3, "Fordham", "", 23, Bound.EXACT);
        told("Delta Daily", 3, "Fordham", "", 22, Bound.ABOUT);
        assertThat(new ContestedFigures().of(events)).singleElement().satisfies(each -> {
            assertThat(each.claims()).hasSize(3);
            assertThat(each.contested()).isFalse();
        });
    }

    @Test
    void anotherPlaceAnotherDayOrAnotherThingIsAnotherFact() {
        told("Canal Mail", 3, "Fordham", "", 20, Bound.EXACT);
        told("River Post", 3, "Millbridge", "", 15, Bound.EXACT);
        told("River Post", 9, "Fordham", "", 15, Bound.EXACT);
        assertThat(new ContestedFigures().of(events)).isEmpty();
    }

    @Test
    void oneDocumentAloneContestsNothing() {
        told("Canal Mail", 3, "Fordham", "", 20, Bound.EXACT);
        assertThat(new ContestedFigures().of(events)).isEmpty();
    }
}
