package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsageTest {

    private static final Pattern TAG = Pattern.compile("\\{@(\\w+)");

    @Test
    void theReadmesTableOfTagsHasThemAllAndNoOther() throws IOException {
        String prose = Files.readString(Path.of("../README.md"))
                .replaceAll("(?s)\\A.*\n### Prose\n", "")
                .replaceAll("(?s)\n### .*", "");
        List<String> tags = prose.lines()
                .filter(line -> line.startsWith("| `{@"))
                .flatMap(row -> TAG.matcher(row.substring(0, row.indexOf(" | ")))
                        .results()
                        .map(tag -> tag.group(1)))
                .distinct()
                .toList();
        assertThat(tags).containsExactlyInAnyOrderElementsOf(Usage.tags());
    }

    @Test
    void aTagIsCalledAsJavaWritesNames() {
        assertThat(Usage.SYSTEM_PROPERTY.tag()).isEqualTo("systemProperty");
        assertThat(Usage.of("systemProperty")).contains(Usage.SYSTEM_PROPERTY);
        assertThat(Usage.of("systemproperty")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theProseInATagEndsBeforeItsBraceHoweverFewWordsItHas(Usage usage) {
        for (String words : List.of("", " ", " a", " a ", " a b", " a b ", " a(b", " a=", " a b c", " a b c=\"d e\"")) {
            String written = "{@" + usage.tag() + words + "}";
            assertThat(usage.prose(written).stream())
                    .as(written)
                    .allMatch(prose -> prose.end() == written.length() - 1);
        }
    }

    @Test
    void whoWroteATagOtherwiseIsShownHowItIsWritten() {
        assertThat(Usage.QUOTE.example()).isEqualTo("{@quote Test#method \"words\"}");
        assertThat(Usage.CHILDREN.example()).isEqualTo("{@children}");
    }
}
