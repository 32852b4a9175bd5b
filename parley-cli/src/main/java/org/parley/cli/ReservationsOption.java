package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.ParleyException;
import org.parley.workbench.assess.CasePicture;
import org.parley.workbench.outlook.board.CaseReservations;
import org.parley.workbench.outlook.board.CaseReservations.Reservation;
import org.parley.workbench.plans.BargainCase;
import org.parley.workbench.plans.PlansQuery;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine.Option;

/** Where the reservation values of a bargain over a case come from; those that are named go before. */
final class ReservationsOption {
    private static final int MOST_QUOTES = 2;

    @Option(
            names = "--reservations",
            paramLabel = "FROM",
            description = "Of a case: flat (0.5), or outlook: the value of fighting on, where the record speaks of it.")
    private String from = "flat";

    /** The query with the reservation values that are asked for. */
    PlansQuery of(PlansQuery query, CaseSession session, CasePicture picture) {
        if (from.equals("flat")) {
            return query;
        }
        if (!from.equals("outlook")) {
            throw ParleyException.withMend(
                    "The option --reservations (" + from + ") must be flat or outlook.",
                    "a single value is --reservation NAME=WORTH.");
        }
        BargainCase bargain = new BargainCase(picture.matrix(), query, false);
        return bargain.obstacle().isPresent() ? query : fromOutlook(query, session, picture, bargain);
    }

    private static PlansQuery fromOutlook(
            PlansQuery query, CaseSession session, CasePicture picture, BargainCase bargain) {
        Map<String, Double> worths = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        new CaseReservations()
                .of(session.codebook(), session.record(), picture.matrix().asOf(), bargain.preferences())
                .forEach(each -> {
                    worths.put(each.party(), each.worth());
                    sources.put(each.party(), source(each));
                });
        return query.reserving(worths, sources);
    }

    private static String source(Reservation reservation) {
        return Stream.concat(
                        Stream.of(reservation.source()),
                        reservation.quotes().stream().limit(MOST_QUOTES).map(quote -> "\"" + quote + "\""))
                .collect(Collectors.joining("; "));
    }
}
