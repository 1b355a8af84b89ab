package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kind of a page is a class of its body: an element of that class would dress the whole page in its style. */
class PageKindsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KIND = Pattern.compile("\\bkind = \"([^\"]+)\"");
    private static final Pattern CLASSES = Pattern.compile("\\bclass=\"([^\"]*)\"");

    @Test
    void noElementHasTheNameOfAKindOfPage() throws IOException {
        List<String> kinds = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (Path template : templates()) {
            String text = Files.readString(template);
            KIND.matcher(text).results().map(kind -> kind.group(1)).forEach(kinds::add);
            CLASSES.matcher(text)
                    .results()
                    .flatMap(each -> Stream.of(each.group(1).split("\\s+")))
                    .forEach(classes::add);
        }

        assertThat(kinds).contains("chapter", "source");
        assertThat(classes).contains("number").doesNotContainAnyElementsOf(kinds);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).collect(Collectors.toList());
        }
    }
}
