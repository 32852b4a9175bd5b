package org.parley.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.parley.model.ParleyException;
import org.parley.workbench.workspace.CaseSession;

/**
 * Serves the pages of one case. Loopback only unless told otherwise, GET and HEAD only, no request without a known host
 * name. The session stays the caller's and must outlive the server.
 */
public final class WebServer implements AutoCloseable {
    private static final int THREADS = 16;
    private static final long MOST_BODY = 16_384;
    private static final int MOST_HEADER = 8_192;

    private final Javalin javalin;
    private final WebSettings settings;

    private WebServer(Javalin javalin, WebSettings settings) {
        this.javalin = javalin;
        this.settings = settings;
    }

    /** Serves to this machine; port 0 takes a free one. */
    public static WebServer start(CaseSession session, int port) {
        return start(session, WebSettings.local(port), fault -> {});
    }

    /**
     * Serves a case.
     *
     * @param faults told of every failure that is not the user's
     * @throws ParleyException if the port cannot be had
     */
    public static WebServer start(CaseSession session, WebSettings settings, Consumer<Exception> faults) {
        Desk desk = new Desk(session, settings, faults);
        Javalin javalin = Javalin.create(config -> configure(config, settings, desk));
        try {
            return new WebServer(javalin.start(settings.host(), settings.port()), settings);
        } catch (RuntimeException e) {
            javalin.stop();
            throw new ParleyException(
                    "The port (" + settings.port() + ") of " + settings.host() + " must be free."
                            + System.lineSeparator()
                            + "Maybe another parley serves there: choose another with --port, or 0 for any.",
                    e);
        }
    }

    private static void configure(JavalinConfig config, WebSettings settings, Desk desk) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BODY;
        config.http.generateEtags = true;
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(MOST_HEADER);
        });
        desk.furnish(config, settings);
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool pool = new QueuedThreadPool(THREADS);
        pool.setName("parley-web");
        pool.setDaemon(true);
        return pool;
    }

    /** The port in use. */
    public int port() {
        return javalin.port();
    }

    /** Where the pages begin. */
    public URI address() {
        return URI.create("http://" + settings.host() + ":" + port() + "/");
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
