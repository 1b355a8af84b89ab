package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.dialect.Dialect;
import dev.recto.pages.MarkdownPage.FrontMatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The page of front matter has each member, and no other. */
class FrontMatterTest {

    private static final Pattern MEMBER = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void everyMemberHasARow(TestReporter book) throws IOException {
        book.publishEntry("dialects", String.join(", ", Dialect.ALL.keySet()));
        String page = Files.readString(Path.of("src/book/reference/front-matter.md"));

        assertEquals(
                List.copyOf(FrontMatter.MEMBERS),
                MEMBER.matcher(page).results().map(row -> row.group(1)).sorted().toList());
    }
}
