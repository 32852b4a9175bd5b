package org.parley.workbench.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.workbench.River;
import org.parley.workbench.assist.endpoint.Endpoint;

/** The model is a real server that misbehaves in every way. */
class AssistServerTest extends Assisted {
    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{\"choices\":[]}", "{\"choices\":[{\"message\":{\"content\":7}}]}"})
    void aBodyThatIsNotOfTheInterfaceIsAFailureAndIsAskedAgainNextTime(String body) {
        model.behave(exchange -> FakeModel.send(exchange, 200, body));
        AssistReport report = assist();
        assertThat(report.failed()).isEqualTo(Map.of("answer not of the interface", 1));
        assertThat(report.complete()).isFalse();
        model.behave(exchange -> FakeModel.answer(exchange, statements(RIGHT)));
        assertThat(assist().proposed()).isEqualTo(1);
    }

    @Test
    void aServerThatHangsIsGivenUpAfterTheTimeout() {
        model.behave(exchange -> Thread.sleep(60_000));
        assertThat(assist(50, 1_000_000, Duration.ofSeconds(1)).failed()).isEqualTo(Map.of("no answer in 1 s", 1));
    }

    @Test
    void aBodyThatTricklesInIsGivenUpAfterTheTimeout() {
        model.behave(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        });
        assertThat(assist(50, 1_000_000, Duration.ofSeconds(1)).failed()).isEqualTo(Map.of("no answer in 1 s", 1));
    }

    @Test
    void aSlowAnswerWithinTheTimeoutIsTaken() {
        model.behave(exchange -> {
            Thread.sleep(300);
            FakeModel.answer(exchange, statements(RIGHT));
        });
        assertThat(assist().proposed()).isEqualTo(1);
    }

    @Test
    void aTruncatedBodyIsAFailure() {
        model.behave(exchange -> {
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write("{\"choices\":[{".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });
        assertThat(assist().failed()).isEqualTo(Map.of("answer broken off", 1));
    }

    @Test
    void aHugeBodyIsCutOff() {
        model.behave(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[65_536];
            for (int i = 0; i < 2_000; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        assertThat(assist().failed()).isEqualTo(Map.of("answer too long", 1));
    }

    @Test
    void aBusyServerIsAskedAgainAfterTheTimeItNames() {
        AtomicInteger calls = new AtomicInteger();
        String until = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                River.CLOCK.instant().plusSeconds(9).atOffset(ZoneOffset.UTC));
        model.behave(exchange -> {
            int call = calls.incrementAndGet();
            if (call < 3) {
                exchange.getResponseHeaders().add("Retry-After", call == 1 ? "7" : until);
                FakeModel.send(exchange, call == 1 ? 429 : 503, "slow down");
            } else {
                FakeModel.answer(exchange, statements(RIGHT));
            }
        });
        AssistReport report = assist();
        assertThat(report.proposed()).isEqualTo(1);
        assertThat(report.requests()).isEqualTo(3);
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
    }

    @Test
    void aServerThatAsksToWaitForAnHourEndsTheRun() {
        model.behave(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            FakeModel.send(exchange, 429, "");
        });
        AssistReport report = assist();
        assertThat(report.stopped()).contains("asks to wait 3600 s");
        assertThat(pauses).isEmpty();
    }

    @Test
    void aFaultOfTheServerIsTriedThreeTimesAndThreeQuestionsInARowEndTheRun() {
        add(
                "2026-01-21|Canal Mail|Upland said nothing of water.",
                "2026-01-22|Canal Mail|Lowland said nothing of water.",
                "2026-01-23|Canal Mail|Coast said nothing of water.",
                "2026-01-24|Canal Mail|Coast said nothing at all.");
        model.behave(exchange -> FakeModel.send(exchange, 500, "<b>boom</b>"));
        AssistReport report = assist();
        assertThat(report.failed()).isEqualTo(Map.of("status 500", 3));
        assertThat(report.requests()).isEqualTo(9);
        assertThat(report.stopped()).contains("3 questions in a row had no answer");
        assertThat(report.left()).isEqualTo(5);
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        try (FakeModel elsewhere = new FakeModel()) {
            model.behave(exchange -> {
                exchange.getResponseHeaders().add("Location", elsewhere.address() + "/chat/completions");
                FakeModel.send(exchange, 307, "");
            });
            assertThat(assist().stopped()).contains("sends elsewhere (status 307), which is not followed");
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void aWrongKeyOrAddressEndsTheRunAtOnce(int status) {
        add("2026-01-21|Canal Mail|Upland said nothing of water.");
        model.behave(exchange -> FakeModel.send(exchange, status, ""));
        AssistReport report = assist();
        assertThat(report.stopped()).contains("status " + status);
        assertThat(report.requests()).isEqualTo(1);
    }

    @Test
    void nobodyThereIsSaid() {
        String gone = model.address();
        model.close();
        AssistSettings settings =
                new AssistSettings(Endpoint.of(gone, false, ""), "tiny", "", 5, 100_000, Duration.ofSeconds(5));
        assertThat(new AssistCase(river.clock(), pauses::add)
                        .assist(session, settings, progress -> {})
                        .stopped())
                .contains("nobody answers there");
    }
}
