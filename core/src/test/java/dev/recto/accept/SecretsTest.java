package dev.recto.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    /** Put together from pieces, so that nobody's scanner takes this file for a leak. */
    static Stream<Arguments> secrets() {
        return Stream.of(
                Arguments.of(SecretPattern.AWS, "id=AKIA" + "QWERTYUIOPASDFGH"),
                Arguments.of(SecretPattern.GITHUB, "ghp" + "_" + "a1B2".repeat(9)),
                Arguments.of(SecretPattern.GITHUB, "github" + "_pat_" + "a1B2".repeat(9)),
                Arguments.of(SecretPattern.GITLAB, "glpat" + "-" + "a1B2".repeat(5)),
                Arguments.of(SecretPattern.SK, "sk" + "-proj-" + "a1B2".repeat(9)),
                Arguments.of(SecretPattern.SLACK, "xoxb" + "-1234567890-abc"),
                Arguments.of(SecretPattern.GOOGLE, "AIza" + "a1B2-".repeat(7)),
                Arguments.of(SecretPattern.NPM, "npm" + "_" + "a1B2".repeat(9)),
                Arguments.of(SecretPattern.PRIVATE_KEY, "-----BEGIN " + "RSA PRIVATE KEY-----"),
                Arguments.of(SecretPattern.PRIVATE_KEY, "-----BEGIN " + "PRIVATE KEY-----"),
                Arguments.of(SecretPattern.JWT, "eyJ" + "hbGciOiJI.eyJ" + "zdWIiOiIx.c2lnbmF0dXJl"),
                Arguments.of(SecretPattern.URL, "jdbc:postgres://ada:" + "s3cr3t" + "@db/x"),
                Arguments.of(SecretPattern.ASSIGNMENT, "Password: " + "hunter2!"),
                Arguments.of(SecretPattern.ASSIGNMENT, "{\"api_key\": \"" + "9f8e7d6c\"}"));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void whatSaysSoItselfIsFound(SecretPattern pattern, String text) {
        assertThat(Arrays.stream(SecretPattern.values()).filter(each -> each.isIn(text)))
                .contains(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAIOSFODNN7EXAMPLE",
                "sk-learn-and-other-libraries-of-2024",
                "xox marks the spot",
                "password: ********",
                "password = <your password>",
                "password=${DB_PASSWORD}",
                "the secret: patience",
                "secret = null; token=3",
                "pwd=/home/ada/project",
                "http://localhost:8080/a@b",
                "-----BEGIN CERTIFICATE-----",
                "api key: request.header(\"x\")"
            })
    void whatIsNoneIsLeftAlone(String text) {
        assertThat(Arrays.stream(SecretPattern.values()).filter(each -> each.isIn(text)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "GITHUB_TOKEN, correct-horse",
        "AWS_SECRET_ACCESS_KEY, ab/cd+efghij",
        "DB_PASS, hunter2!",
        "MY_THING, 9f8e7d6c5b4a"
    })
    void aSecretOfTheEnvironmentIsFoundWhereItIsAWord(String name, String value) {
        Environment environment = Environment.of(Map.of(name, value));

        assertThat(environment.shownBy("it is '" + value + "'.")).containsExactly(name);
        assertThat(environment.shownBy("it is x" + value)).isEmpty();
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
        assertThat(Environment.of(Map.of(name, value)).shownBy(value)).isEmpty();
    }

    @Test
    void anEnvironmentDoesNotSayWhatItKeeps() {
        assertThat(Environment.of(Map.of("TOKEN", "correct-horse"))).hasToString("1 values");
    }
}
