package org.parley.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.model.ParleyException;
import org.parley.web.page.CaseAt;
import org.parley.web.page.Page;
import org.parley.web.page.PageNotFoundException;
import org.parley.web.page.PageRequest;
import org.parley.web.page.Pictures;
import org.parley.web.view.Frame;
import org.parley.workbench.json.Json;
import org.parley.workbench.page.ExampleMaterial;
import org.parley.workbench.workspace.CaseSession;

/** Answers requests: checks them, makes the page in the form asked for, and turns what goes wrong into clear pages. */
final class Desk {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String CSV = "text/csv; charset=utf-8";

    private final Templates templates = new Templates();
    private final Stylesheet stylesheet = Stylesheet.load();
    private final ExampleMaterial examples = new ExampleMaterial();
    private final Pictures pictures;
    private final Framing framing;
    private final Consumer<Exception> faults;

    Desk(CaseSession session, WebSettings settings, Consumer<Exception> faults) {
        this.pictures = new Pictures(session);
        this.framing =
                new Framing(stylesheet.address(), session.path().getFileName().toString(), settings.notice());
        this.faults = faults;
    }

    /** Registers everything that is served. */
    void furnish(JavalinConfig config, WebSettings settings) {
        Gate gate = new Gate(new HostGuard(settings.host()));
        config.routes.before(gate::check);
        for (Route each : Route.ALL) {
            both(config, each.stem() + ".json", context -> json(context, each));
            both(config, each.stem() + ".csv", context -> csv(context, each));
            both(config, each.path(), context -> html(context, each));
        }
        both(config, Route.ROOT_TWIN, context -> html(context, Route.ALL.get(0)));
        both(config, stylesheet.address(), this::styles);
        config.routes.exception(PageNotFoundException.class, (e, context) -> fail(context, 404, e));
        config.routes.exception(ParleyException.class, (e, context) -> fail(context, 400, e));
        config.routes.exception(HttpResponseException.class, (e, context) -> refuse(context, e));
        config.routes.exception(Exception.class, (e, context) -> fault(context, e));
        config.routes.error(404, this::unknown);
    }

    private static void both(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private static PageRequest request(Context context) {
        return new PageRequest(context.pathParamMap(), context.queryParamMap());
    }

    private void html(Context context, Route route) {
        PageRequest request = request(context);
        CaseAt at = new CaseAt(pictures, request);
        Page page = route.maker().make(at, request);
        Frame frame = framing.of(page, at, request, context, examples.notice(at.record()));
        context.contentType(HTML).result(templates.html(page.template(), frame, page.view()));
    }

    private void json(Context context, Route route) {
        Page page = page(context, route);
        context.contentType(JSON).result(Json.pretty(page.json().get()));
    }

    private void csv(Context context, Route route) {
        Page page = page(context, route);
        context.contentType(CSV).result(page.csv().get());
    }

    private Page page(Context context, Route route) {
        PageRequest request = request(context);
        return route.maker().make(new CaseAt(pictures, request), request);
    }

    private void styles(Context context) {
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType("text/css; charset=utf-8")
                .result(stylesheet.css());
    }

    private void unknown(Context context) {
        // A page that failed with 404 has said why already.
        if (context.attribute(ErrorView.SAID) == null) {
            String path = context.path();
            say(
                    context,
                    404,
                    new ErrorView("There is no page here", "Nothing is at " + path + ".", "Start from the overview."));
        }
    }

    private void fail(Context context, int status, ParleyException e) {
        say(context, status, ErrorView.of(status == 404 ? "Not found" : "That cannot be shown", e));
    }

    private void refuse(Context context, HttpResponseException e) {
        say(context, e.getStatus(), new ErrorView("Refused", String.valueOf(e.getMessage()), ""));
    }

    private void fault(Context context, Exception e) {
        faults.accept(e);
        say(context, 500, ErrorView.FAULT);
    }

    private void say(Context context, int status, ErrorView view) {
        context.status(status).attribute(ErrorView.SAID, status);
        if (context.path().endsWith(".json")) {
            context.contentType(JSON)
                    .result(Json.pretty(Map.of("error", (view.message() + " " + view.mend()).strip())));
        } else if (context.path().endsWith(".csv")) {
            context.contentType("text/plain; charset=utf-8")
                    .result((view.message() + "\n" + view.mend()).strip() + "\n");
        } else {
            context.contentType(HTML).result(templates.html("error.jte", framing.ofError(view.title()), view));
        }
    }
}
