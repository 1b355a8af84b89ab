package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

    @Test
    void whoWroteATagOtherwiseIsShownHowItIsWritten() {
        assertThat(Usage.QUOTE.example()).isEqualTo("{@quote Test#method \"words\"}");
        assertThat(Usage.CHILDREN.example()).isEqualTo("{@children}");
    }
}
