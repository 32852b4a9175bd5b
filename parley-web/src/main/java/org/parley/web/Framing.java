package org.parley.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.parley.web.page.CaseAt;
import org.parley.web.page.Page;
import org.parley.web.page.PageRequest;
import org.parley.web.view.Dates;
import org.parley.web.view.Frame;
import org.parley.web.view.Frame.Dating;
import org.parley.web.view.Frame.Kept;
import org.parley.web.view.Frame.NavEntry;

/** Puts a page into its frame: navigation, date form, twins, notice. */
final class Framing {
    private final String styles;
    private final String file;
    private final String givenNotice;

    Framing(String styles, String file, String givenNotice) {
        this.styles = styles;
        this.file = file;
        this.givenNotice = givenNotice;
    }

    /** The frame of a page. */
    Frame of(Page page, CaseAt at, PageRequest request, Context context, String notice) {
        String asOf = request.value("as-of");
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        String stem = context.path().equals("/") ? Route.ROOT_TWIN : context.path();
        return new Frame(
                page.title(),
                at.title(),
                file,
                givenNotice.isEmpty() ? notice : givenNotice,
                navigation(page.section(), asOf),
                styles,
                page.dated() ? dating(at, request, context.path()) : Dating.NONE,
                stem + ".json" + query,
                stem + ".csv" + query,
                request.value("q"));
    }

    /** The frame of a page that says what went wrong. */
    Frame ofError(String title) {
        return new Frame(title, "Parley", file, givenNotice, navigation("", ""), styles, Dating.NONE, "", "", "");
    }

    private static List<NavEntry> navigation(String section, String asOf) {
        String suffix = asOf.isEmpty() ? "" : "?as-of=" + asOf;
        return Route.ALL.stream()
                .filter(each -> !each.label().isEmpty())
                .map(each -> new NavEntry(
                        each.label(), each.path() + suffix, each.path().equals(section)))
                .toList();
    }

    private static Dating dating(CaseAt at, PageRequest request, String path) {
        LocalDate last = at.record().lastDay();
        String parties = request.value("parties");
        return new Dating(
                path,
                at.asOf().toString(),
                Dates.longDay(at.asOf()),
                at.firstDay().toString(),
                last.toString(),
                !request.value("as-of").isEmpty(),
                parties.isEmpty() ? List.of() : List.of(new Kept("parties", parties)));
    }
}
