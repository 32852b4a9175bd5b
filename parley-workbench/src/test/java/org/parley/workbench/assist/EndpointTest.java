package org.parley.workbench.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ParleyException;
import org.parley.workbench.assist.endpoint.Endpoint;

class EndpointTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.0.7:8080/v1",
                "https://api.example.org/v1",
                "http://127.0.0.1.example.org/v1",
                "http://localhost.example.org/v1",
                "http://0.0.0.0:80/v1",
                "http://[::2]/v1"
            })
    void anotherMachineIsRefusedUnlessAllowed(String address) {
        assertThatThrownBy(() -> Endpoint.of(address, false, ""))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must be this machine")
                .hasMessageContaining("--assist-remote");
        assertThat(Endpoint.of(address, true, "").loopback()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://127.0.0.1/",
                "127.0.0.1:8080",
                "http://u:pw@127.0.0.1/v1",
                "http://127.0.0.1/v1?k=1",
                "http:///v1"
            })
    void anAddressThatIsNoneIsRefusedWithoutRepeatingAPassword(String address) {
        assertThatThrownBy(() -> Endpoint.of(address, true, ""))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must be an http(s) address")
                .hasMessageNotContaining("pw@");
    }

    @Test
    void aKeyGoesToAnotherMachineByHttpsOnly() {
        assertThatThrownBy(() -> Endpoint.of("http://192.168.0.7/v1", true, "secret"))
                .hasMessageContaining("must begin with https");
        assertThat(Endpoint.of("http://[::1]:8080/v1/", false, "secret").address())
                .hasToString("http://[::1]:8080/v1/chat/completions");
    }

    @Test
    void aModelMustBeNamed() {
        Endpoint here = Endpoint.of("http://localhost:1/v1", false, "");
        assertThatThrownBy(() -> new AssistSettings(here, " ", "", 1, 1, Duration.ofSeconds(1)))
                .hasMessageContaining("--assist-model");
    }
}
