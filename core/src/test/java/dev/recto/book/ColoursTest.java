package dev.recto.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Colours.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {

    @Test
    void coloursOfLettersAreObeyed() {
        assertThat(Colours.of("a \u001B[1;31mred\u001B[0m\n\u001B[92mgreen\u001B[39m plain"))
                .containsExactly(
                        new Run("a ", ""),
                        new Run("red", "sgr-31 sgr-bold"),
                        new Run("\n", ""),
                        new Run("green", "sgr-92"),
                        new Run(" plain", ""));
    }

    @Test
    void whatIsSetIsSetUntilItIsTakenBack() {
        assertThat(Colours.of("\u001B[1m\u001B[3m\u001B[4m\u001B[34ma\u001B[22;23;24mb\u001B[35mc\u001B[md"))
                .containsExactly(
                        new Run("a", "sgr-34 sgr-bold sgr-italic sgr-underline"),
                        new Run("b", "sgr-34"),
                        new Run("c", "sgr-35"),
                        new Run("d", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[2J", "[41m", "[8m", "[38;5;1m", "[1;5m", "]0;title\u0007", "[31", "[1:3m", "[99999999999m"})
    void everyOtherSequenceStaysVisible(String sequence) {
        String hostile = "\u001B" + sequence + "x";

        assertThat(Colours.of(hostile)).containsExactly(new Run(HiddenCharacters.reveal(hostile), ""));
    }

    /** A browser that draws its own frame in the page's colour is told it apart from the style sheet. */
    @Test
    void browsersAreToldTheColourOfThePaper() throws IOException {
        String frame = Files.readString(Path.of("src/main/jte/frame.jte"));

        assertThat(frame)
                .contains("(prefers-color-scheme: light)\" content=\""
                        + themes().get(0).get("paper") + "\"")
                .contains("(prefers-color-scheme: dark)\" content=\""
                        + themes().get(1).get("paper") + "\"");
    }

    @Test
    void everyColourCanBeReadOnItsPaper() throws IOException {
        for (Map<String, String> theme : themes()) {
            List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
                    .forEach(name -> assertThat(contrast(theme.get(name), theme.get("paper")))
                            .as(name)
                            .isGreaterThan(4.5));
        }
    }

    @Test
    void everyTokenCanBeReadInItsListingAndWhereItIsLit() throws IOException {
        List<String> shares = Pattern.compile(
                        "::highlight\\(\\w+\\) \\{ background-color: color-mix\\(in srgb, var\\(--accent\\) (\\d+)%")
                .matcher(part("names"))
                .results()
                .map(mixed -> mixed.group(1))
                .distinct()
                .toList();
        assertThat(shares).hasSize(1);
        double share = Integer.parseInt(shares.get(0)) / 100.0;
        for (Map<String, String> theme : themes()) {
            String lit = mix(theme.get("accent"), theme.get("leaf"), share);
            for (String token : List.of(
                    "ink",
                    "keyword",
                    "type",
                    "function",
                    "variable",
                    "string",
                    "number",
                    "comment",
                    "annotation",
                    "operator")) {
                assertThat(contrast(theme.get(token), theme.get("leaf")))
                        .as(token)
                        .isGreaterThan(4.5);
            }
            for (String token : List.of("ink", "type", "function", "variable", "number", "annotation")) {
                assertThat(contrast(theme.get(token), lit)).as(token + ", lit").isGreaterThan(4.5);
            }
        }
    }

    /** The colours of each theme: light, dark and sepia. What sepia does not say is as in the light. */
    private static List<Map<String, String>> themes() throws IOException {
        String palette = part("palette");
        Map<String, String> light = new HashMap<>();
        Map<String, String> dark = new HashMap<>();
        Matcher pair = Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);")
                .matcher(palette);
        while (pair.find()) {
            light.put(pair.group(1), pair.group(2));
            dark.put(pair.group(1), pair.group(3));
        }
        Map<String, String> sepia = new HashMap<>(light);
        Matcher colour = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(palette);
        while (colour.find()) {
            sepia.put(colour.group(1), colour.group(2));
        }
        assertThat(light).hasSizeGreaterThan(20);
        assertThat(sepia).isNotEqualTo(light);
        return List.of(light, dark, sepia);
    }

    private static String part(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/dev/recto/html/style/" + name + ".css"));
    }

    /** A share of one colour over another. */
    private static String mix(String over, String under, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int one = Integer.parseInt(over.substring(at, at + 2), 16);
            int other = Integer.parseInt(under.substring(at, at + 2), 16);
            mixed.append(String.format("%02x", Math.round(one * share + other * (1 - share))));
        }
        return mixed.toString();
    }

    /** As WCAG 2 defines it. */
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
