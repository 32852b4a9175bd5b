package org.parley.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.parley.workbench.workspace.CaseSession;

/** The case of the harbour, served once for the tests of a class. */
abstract class Served {
    static final List<Exception> FAULTS = new ArrayList<>();

    @TempDir
    static Path folder;

    static CaseSession session;
    static WebServer server;
    static Client client;

    @BeforeAll
    static void serve() {
        session = Harbour.open(folder);
        server = WebServer.start(session, WebSettings.local(0), FAULTS::add);
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        session.close();
    }

    static String document(String outlet) {
        return session.record().documents().stream()
                .filter(each -> each.publisher().equals(outlet))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
