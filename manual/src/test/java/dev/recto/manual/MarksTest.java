package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.marks.Markup;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The page of marks has them all, and no other. */
class MarksTest {

    @Test
    void everyMarkHasItsEntry(TestReporter book) throws IOException {
        Table table = new Table("mark", "attributes");
        Markup.marks().forEach((mark, attributes) -> table.row("// @" + mark, String.join(", ", attributes)));
        table.publish(book, "marks.csv");

        List<String> marks =
                Markup.marks().keySet().stream().map(mark -> "@" + mark).toList();

        assertEquals(marks, Entries.of("reference/marks.md").names());
    }
}
