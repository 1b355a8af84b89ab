package dev.recto.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name on the web that leads to this machine is not this machine's own. */
class HostRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"})
    void thisMachineIsAskedByItsOwnNames(String host) {
        assertThat(HostRule.allows(host, 8080)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book.example:8080",
                "localhost.example:8080",
                "127.0.0.1.example:8080",
                "example@localhost:8080",
                "localhost",
                "localhost:80",
                "localhost:18080",
                "127.0.0.2:8080",
                "0.0.0.0:8080",
                "::1:8080",
                ":8080",
                ""
            })
    void anyOtherNameIsRefused(String host) {
        assertThat(HostRule.allows(host, 8080)).isFalse();
    }

    @Test
    void aRequestWithoutAHostIsRefused() {
        assertThat(HostRule.allows(null, 8080)).isFalse();
    }

    @Test
    void theUsualPortNeedNotBeNamed() {
        assertThat(HostRule.allows("localhost", 80)).isTrue();
        assertThat(HostRule.allows("book.example", 80)).isFalse();
    }
}
