package dev.recto.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.secrets.Examples.Example;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String TOKEN = "gh" + "p_" + "a1B2".repeat(9);

    private final Secrets secrets = new Secrets(Environment.of(Map.of("DEPLOY_TOKEN", "correct-horse-9")));

    static List<Example> examples() {
        return Examples.read();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPatternFindsItsSecretAndNotWhatIsNearlyOne(Example example) {
        SecretPattern pattern = pattern(example.id());
        String secret = "a line\n  \"" + example.secret() + "\" \nand more";
        Where where = pattern.places().stream().sorted().findFirst().orElseThrow();

        assertThat(in(pattern, secret)).as(example.secret()).hasSize(1);
        assertThat(in(pattern, "  \"" + example.none() + "\" "))
                .as(example.none())
                .isEmpty();
        assertThat(secrets.in(secret, where)).as("by its keyword").isNotEmpty();
    }

    @Test
    void eachPatternHasAnExampleAndKeywordsThatCanBeLookedUp() {
        assertThat(PatternFile.PATTERNS.stream().map(SecretPattern::id))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        examples().stream().map(Example::id).collect(Collectors.toSet()));
        assertThat(PatternFile.PATTERNS.stream().flatMap(pattern -> pattern.keywords().stream()))
                .allMatch(word -> word.length() >= 3 && word.equals(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aSecretOfTooFewLettersIsAPlaceholder() {
        String placeholder = "doo" + "_v1_" + "x".repeat(64).replace('x', 'a');

        assertThat(secrets.in(placeholder, Where.TEXT)).isEmpty();
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
        for (Where where : Where.values()) {
            assertThat(secrets.in(text, where)).as(where.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void theValueOfAVariableIsFoundEverywhere(Where where) {
        assertThat(secrets.in("so: 'correct-horse-9'", where))
                .containsExactly(
                        new Secrets.Found("so: '".length(), "the value of the environment variable DEPLOY_TOKEN"));
    }

    @Test
    void eachSecretIsNamedOnceAndInOrder() {
        String text = "x\n" + TOKEN + ", " + TOKEN + "\nAK" + "IA" + "QWERTYUIOPASDFGH correct-horse-9";

        assertThat(secrets.in(text, Where.JAVA))
                .extracting(Secrets.Found::what)
                .containsExactly(
                        "what looks like a GitHub token",
                        "what looks like a GitHub token",
                        "what looks like an AWS access key",
                        "the value of the environment variable DEPLOY_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\t", "=", "\"", "/", "(", "é"})
    void aTokenMayStandBehindAnythingButAWord(String before) {
        assertThat(secrets.in(before + TOKEN, Where.JAVA)).isNotEmpty();
        assertThat(secrets.in("x" + TOKEN, Where.JAVA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// recto:allow-secret",
                "/* made up: recto:allow-secret */",
                "<!-- recto:allow-secret -->",
                "# recto:allow-secret",
                "--recto:allow-secret"
            })
    void aCommentAllowsItsLineAndNoOther(String comment) {
        String text = TOKEN + " correct-horse-9 " + comment + "\n" + TOKEN;

        assertThat(secrets.in(text, Where.TEXT))
                .extracting(Secrets.Found::offset)
                .containsExactly(text.lastIndexOf('\n') + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"// recto:allow-secrets", "// recto: allow-secret", "// xrecto:allow-secret", "// allow-secret"})
    void whatIsNotThatCommentAllowsNothing(String comment) {
        assertThat(secrets.in(TOKEN + comment, Where.JAVA)).hasSize(1);
    }

    @Test
    void noTestAllowsItsOwnOutput() {
        assertThat(secrets.in(TOKEN + " recto:allow-secret", Where.OUTPUT)).hasSize(1);
    }

    private static SecretPattern pattern(String id) {
        return PatternFile.PATTERNS.stream()
                .filter(pattern -> pattern.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> in(SecretPattern pattern, String text) {
        return text.lines()
                .flatMap(line -> pattern.in(line, 0, line.length()).stream())
                .toList();
    }
}
