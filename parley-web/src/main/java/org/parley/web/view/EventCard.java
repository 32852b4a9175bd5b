package org.parley.web.view;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.parley.model.record.Bound;
import org.parley.model.record.Event;
import org.parley.model.record.Figure;

/** An event: who did what to whom, where and when, with its figures. Unknown strings are empty. */
public record EventCard(
        String actor,
        String actorLink,
        String root,
        String recipient,
        String recipientLink,
        String place,
        String day,
        List<String> figures,
        String confidence) {
    public EventCard {
        figures = List.copyOf(figures);
    }

    /** The card of an event. */
    public static EventCard of(Event event, Links links) {
        return new EventCard(
                event.actor(),
                event.actor().isEmpty() ? "" : links.party(event.actor()),
                event.root().label(),
                event.recipient(),
                event.recipient().isEmpty() ? "" : links.party(event.recipient()),
                event.place(),
                event.date().known() ? Dates.coded(event.date()) : "",
                event.figures().stream().map(EventCard::figure).toList(),
                SupportBar.percent(event.confidence().value()));
    }

    private static String figure(Figure figure) {
        String bound = figure.bound() == Bound.EXACT ? "" : figure.bound().label() + " ";
        String number = NumberFormat.getNumberInstance(Locale.ENGLISH).format(figure.value());
        String who = figure.claimant().isEmpty() ? "" : ", says " + figure.claimant();
        return bound + number + " " + figure.what() + who;
    }
}
