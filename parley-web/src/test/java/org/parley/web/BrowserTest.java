package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.workbench.workspace.CaseSession;

/** Pages in a real browser; skipped where there is none. */
class BrowserTest {
    private static final List<String> PAGES = List.of(
            "",
            "matrix",
            "matrix?parties=all",
            "matrix/islands/passage",
            "parties",
            "parties/islands",
            "issues",
            "issues/passage",
            "timeline",
            "figures",
            "sources",
            "review",
            "actors",
            "search?q=toll",
            "plans",
            "plans/toll-house?with=open-sea",
            "bargain",
            "bargain?party=islands&party=mainland&party=coast",
            "method",
            "nowhere");

    private static final Path PROFILE = Path.of("target", "browser");

    @TempDir
    static Path folder;

    private static CaseSession session;
    private static WebServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.program();
        assumeTrue(program.isPresent(), "no Chromium on this machine");
        session = Harbour.open(folder);
        server = WebServer.start(session, 0);
        browser = Browser.start(program.orElseThrow(), PROFILE.toAbsolutePath());
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
            server.close();
            session.close();
        }
    }

    private static List<String> pages() {
        String document = session.record().documents().get(0).id();
        return Stream.concat(PAGES.stream(), Stream.of("documents/" + document)).toList();
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "390, false", "390, true"})
    void pagesFitTheirWindowAndComplainOfNothing(int width, boolean dark) throws Exception {
        for (String page : pages()) {
            browser.open(server.address() + page, width, dark);
            assertThat(Integer.parseInt(browser.value("document.documentElement.scrollWidth")))
                    .as(page + " at " + width)
                    .isLessThanOrEqualTo(width);
            assertThat(browser.value("document.querySelectorAll('main h1').length"))
                    .as(page)
                    .isEqualTo("1");
            List<String> complaints = browser.complaints();
            if (!page.equals("nowhere")) {
                assertThat(complaints).as(page).isEmpty();
            }
        }
    }

    @Test
    void everyFieldHasALabelAndEveryPictureAName() throws Exception {
        for (String page : pages()) {
            browser.open(server.address() + page, 1280, false);
            assertThat(browser.value("[...document.querySelectorAll('input:not([type=hidden]),select')]"
                            + ".filter(f => f.labels.length === 0).length"))
                    .as(page)
                    .isEqualTo("0");
            assertThat(browser.value("[...document.querySelectorAll('svg')]"
                            + ".filter(s => !s.hasAttribute('aria-label') && !s.closest('[aria-hidden]')).length"))
                    .as(page)
                    .isEqualTo("0");
        }
        browser.complaints();
    }

    /** Contrast by WCAG 2.2, success criterion 1.4.3: 4.5 for text of every leaf against the ground behind it. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void textStandsOutFromItsGround(boolean dark) throws Exception {
        String script = """
                (() => {
                  const rgb = c => (c.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
                  const lin = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
                  const lum = c => 0.2126 * lin(c[0]) + 0.7152 * lin(c[1]) + 0.0722 * lin(c[2]);
                  const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
                    if (c.length < 4 || c[3] > 0.99) return c; } return [255, 255, 255]; };
                  const bad = [];
                  for (const e of document.querySelectorAll('body *')) {
                    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
                    if (!own || e.closest('svg, select, .hide, .skip') || !e.getClientRects().length) continue;
                    const a = lum(rgb(getComputedStyle(e).color)), b = lum(ground(e));
                    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                    if (ratio < 4.5) bad.push(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
                  }
                  return [...new Set(bad)].join('; ');
                })()
                """;
        for (String page : pages()) {
            browser.open(server.address() + page, 1280, dark);
            assertThat(browser.value(script)).as(page).isEmpty();
        }
        browser.complaints();
    }
}
