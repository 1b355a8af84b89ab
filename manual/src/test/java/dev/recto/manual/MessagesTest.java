package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.text.Problem.Severity;
import dev.recto.text.ProblemKind;
import dev.recto.text.ProblemKind.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message of Recto's has its entry in this manual, and every entry its message. */
class MessagesTest {

    // @start region=entries
    @ParameterizedTest
    @EnumSource
    void aStageHasAPageWithItsMessagesInOrder(Stage stage) throws IOException {
        List<String> messages = Stream.of(ProblemKind.values())
                .filter(kind -> kind.stage() == stage)
                .map(ProblemKind::id)
                .toList();

        assertEquals(messages, Entries.of(page(stage)).names());
    }
    // @end

    @Test
    void noPageIsAboutAStageThatThereIsNot(TestReporter book) throws IOException {
        Table table = new Table("message", "when", "the build");
        for (ProblemKind kind : ProblemKind.values()) {
            table.row(kind.id(), kind.stage().title(), kind.severity() == Severity.ERROR ? "fails" : "goes on");
        }
        table.publish(book, "messages.csv");
        book.publishEntry("messages", Integer.toString(ProblemKind.values().length));

        List<String> pages =
                Stream.of(Stage.values()).map(MessagesTest::page).sorted().toList();

        try (Stream<Path> files = Files.list(Path.of("src/book/messages"))) {
            assertEquals(
                    pages,
                    files.map(file -> "messages/" + file.getFileName()).sorted().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMessageHasItsCauseAndItsCure(ProblemKind kind) throws IOException {
        String words = Entries.of(page(kind.stage())).words(kind.id()).orElseThrow();

        assertAll(
                () -> assertTrue(words.contains("\n**Cause.** "), "its cause"),
                () -> assertTrue(words.contains("\n**Cure.** "), "its cure"));
    }

    private static String page(Stage stage) {
        return "messages/" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }
}
