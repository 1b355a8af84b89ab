package dev.recto.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What themes may set is what the book's style sheets have and the manual lists, and nothing else. */
class ThemePropertiesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/recto/html");
    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

    @Test
    void theyAreThoseOfTheStyleSheets() throws IOException {
        SortedSet<String> used = new TreeSet<>();
        for (Path file : FileTree.files(RESOURCES, ".css")) {
            used.addAll(in(Files.readString(file)));
        }
        SortedSet<String> known = new TreeSet<>(ThemeProperties.STABLE);
        known.addAll(ThemeProperties.OWN);

        assertThat(used).isEqualTo(known);
        assertThat(ThemeProperties.STABLE).doesNotContainAnyElementsOf(ThemeProperties.OWN);
    }

    @Test
    void theManualListsThem() throws IOException {
        List<String> rows = Files.readString(Path.of("../manual/src/book/howto/theme.md"))
                .lines()
                .filter(line -> line.startsWith("| `--"))
                .toList();

        assertThat(in(String.join("\n", rows))).isEqualTo(ThemeProperties.STABLE);
    }

    private static SortedSet<String> in(String text) {
        return PROPERTY.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
