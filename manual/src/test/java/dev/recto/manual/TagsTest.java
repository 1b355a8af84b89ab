package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.prose.Usage;
import dev.recto.tags.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The page of tags has them all, and no other. */
class TagsTest {

    private static final Pattern TAG = Pattern.compile("\\{@(\\w+)");

    @Test
    void everyTagHasARowAndEveryRowItsTag(TestReporter book) throws IOException {
        Table table = new Table("tag", "written");
        for (Usage usage : Tags.all().usages()) {
            table.row(usage.tag(), usage.example());
        }
        table.publish(book, "tags.csv");
        book.publishEntry("tags", Integer.toString(Tags.all().usages().size()));

        Set<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/book/reference/tags.md"))) {
            if (line.startsWith("| `{@")) {
                Matcher tag = TAG.matcher(line.substring(0, line.indexOf(" | ", 2)));
                while (tag.find()) {
                    rows.add(tag.group(1));
                }
            }
        }

        assertEquals(new TreeSet<>(Usage.tags()), rows);
    }
}
