package dev.recto.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "GITHUB_TOKEN, correct-horse",
        "AWS_SECRET_ACCESS_KEY, ab/cd+efghij",
        "DB_PASS, hunter2!",
        "MY_THING, 9f8e7d6c5b4a"
    })
    void aSecretOfTheEnvironmentIsFoundWhereItIsAWord(String name, String value) {
        Environment environment = Environment.of(Map.of(name, value));

        assertThat(environment.shownIn("it is '" + value + "'.", true))
                .containsExactly(new Environment.Shown(name, "it is '".length()));
        assertThat(environment.shownIn("it is x" + value, true)).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "USER, ada.lovelace42",
        "HOSTNAME, runner-3f2a1b4c",
        "TERM, xterm-256color",
        "LANG, de_DE.ISO-8859-15",
        "SSH_AUTH_SOCK, /tmp/ssh-x/agent.1",
        "GITHUB_SHA, 8d0af75c1e5f2b3a4d5e6f70",
        "CLOUD_SDK_VERSION, 501.0.0-slim-2",
        "SOME_RELEASE, 25.0.3+9-LTS-x64",
        "GREETING, good-morning-world",
        "JAVA_TOOL_OPTIONS, -Dfile.encoding=UTF-8",
        "MAX_KEY, 10000000",
        "API_KEY, short"
    })
    void whatDescribesTheMachineIsNoSecret(String name, String value) {
        assertThat(Environment.of(Map.of(name, value)).shownIn(value, true)).isEmpty();
    }

    @Test
    void aValueOfLettersAloneIsButAWordInWhatAnAuthorWrites() {
        Environment environment = Environment.of(Map.of("DB_PASSWORD", "postgres", "TOKEN", "correct-horse"));

        assertThat(environment.shownIn("postgres, correct-horse", true)).hasSize(2);
        assertThat(environment.shownIn("postgres, correct-horse", false))
                .containsExactly(new Environment.Shown("TOKEN", "postgres, ".length()));
    }

    @Test
    void anEnvironmentDoesNotSayWhatItKeeps() {
        assertThat(Environment.of(Map.of("TOKEN", "correct-horse"))).hasToString("1 values");
    }
}
