package dev.recto.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With programs in the place of browsers, which tell what they are asked. */
@DisabledOnOs(OS.WINDOWS)
class PrinterTest {

    /** Tells its arguments, copies the style sheet that it was given, and writes a PDF. */
    private static final String PRINTS = """
            #!/bin/sh
            here=$(dirname "$0")
            printf '%s\\n' "$@" > "$here/asked.txt"
            for each in "$@"; do
              case $each in
                --print-to-pdf=*) pdf=${each#*=} ;;
                file:*) page=${each#file://} ;;
              esac
            done
            cp "$(dirname "$page")/print.css" "$here/style.css"
            ls "$(dirname "$page")" > "$here/listed.txt"
            printf '%%PDF-1.4\\n' > "$pdf"
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void weave() throws IOException {
        Files.createDirectories(folder.resolve("book/evidence"));
        Files.writeString(folder.resolve("book/print.html"), "<!DOCTYPE html>");
        Files.writeString(folder.resolve("book/print.css"), "/* always */\n");
        Files.writeString(folder.resolve("book/evidence/book.json"), "{}");
    }

    @Test
    void aBrowserOnThePathPrintsACopyOfTheBook() throws IOException {
        browser("chromium", PRINTS);

        assertThat(print(null, "letter", 20, "ann")).isEmpty();
        assertThat(folder.resolve("out/book.pdf")).hasContent("%PDF-1.4\n");
        assertThat(asked())
                .contains("--headless", "--no-pdf-header-footer", "--generate-pdf-document-outline")
                .doesNotContain("--no-sandbox")
                .anyMatch(argument -> argument.matches("--user-data-dir=.*/recto-print.*/profile"))
                .last()
                .asString()
                .matches("file:///.*/recto-print.*/book/print.html");
        assertThat(folder.resolve("bin/style.css"))
                .hasContent("/* always */\n@page { size: letter; margin: 24mm 25mm 22mm; }\n");
        assertThat(folder.resolve("bin/listed.txt")).hasContent("print.css\nprint.html\n");
        assertThat(folder.resolve("book/print.css")).hasContent("/* always */\n");
    }

    @Test
    void nothingIsLeftOfTheCopy() throws IOException {
        browser("google-chrome", PRINTS);

        assertThat(print(null, "a4", 20, "ann")).isEmpty();
        String profile = asked().stream()
                .filter(argument -> argument.startsWith("--user-data-dir="))
                .findFirst()
                .orElseThrow();
        assertThat(Path.of(profile.replace("--user-data-dir=", "")).getParent()).doesNotExist();
    }

    @Test
    void onLinuxABrowserOfRootHasNoSandbox() throws IOException {
        browser("chrome", PRINTS);

        assertThat(print(null, "a4", 20, "root")).isEmpty();
        assertThat(asked()).contains("--no-sandbox");
    }

    @Test
    void theBrowserThatIsNamedPrints() throws IOException {
        browser("mine", PRINTS);

        assertThat(print(folder.resolve("bin/mine"), "a5", 20, "ann")).isEmpty();
        assertThat(folder.resolve("out/book.pdf")).exists();
    }

    @Test
    void thereIsNoBrowser() throws IOException {
        assertThat(print(null, "a4", 20, "ann"))
                .containsExactly(
                        "print.html: [no-browser] there is no Chromium, Chrome or Edge on the PATH nor where this"
                                + " system has it; name one with -Drecto.chromium, or open the page in any browser and print it"
                                + " there");
        assertThat(print(folder.resolve("bin/none"), "a4", 20, "ann"))
                .containsExactly("print.html: [no-browser] there is no program " + folder.resolve("bin/none")
                        + "; name one with -Drecto.chromium, or open the page in any browser and print it there");
    }

    @Test
    void theBookIsNotWoven() throws IOException {
        Files.delete(folder.resolve("book/print.html"));

        assertThat(print(null, "a4", 20, "ann"))
                .containsExactly("print.html: [no-book] there is no such page in " + folder.resolve("book")
                        + "; weave the book first, with mvn verify; a book of many hundred pages has none");
    }

    @Test
    void noSheetsAreOfThatSize() throws IOException {
        browser("chromium", PRINTS);

        assertThat(print(null, "A4", 20, "ann"))
                .containsExactly(
                        "print.html: [unknown-paper] <paper> is 'A4'; write one of [a4, a5, b5, letter, legal]");
    }

    @Test
    void theBrowserFailsAndItsLastLinesAreTold() throws IOException {
        browser("chromium", "#!/bin/sh\nfor i in 1 2 3 4 5 6 7; do echo line $i; done\nexit 3\n");

        assertThat(print(null, "a4", 20, "ann"))
                .containsExactly("print.html: [failed-print] " + folder.resolve("bin/chromium")
                        + " printed nothing: it ended with 3, and said: line 3 | line 4 | line 5 | line 6 | line 7; see"
                        + " whether it opens the page, or name another with -Drecto.chromium");
        assertThat(folder.resolve("out/book.pdf")).doesNotExist();
    }

    @Test
    void theBrowserEndsWellAndWritesNothing() throws IOException {
        browser("chromium", "#!/bin/sh\nexit 0\n");

        assertThat(print(null, "a4", 20, "ann"))
                .singleElement()
                .asString()
                .contains("[failed-print]", "printed nothing: it ended with 0; see");
    }

    @Test
    void theBrowserDoesNotEnd() throws IOException {
        browser("chromium", "#!/bin/sh\nsleep 60\n");

        assertThat(print(null, "a4", 1, "ann"))
                .singleElement()
                .asString()
                .contains("[failed-print]", "it took longer than 1 s");
    }

    @Test
    void anEarlierFileStaysWhereNothingIsPrinted() throws IOException {
        browser("chromium", "#!/bin/sh\nexit 1\n");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/book.pdf"), "before");

        assertThat(print(null, "a4", 20, "ann")).hasSize(1);
        assertThat(folder.resolve("out/book.pdf")).hasContent("before");
    }

    @Test
    void windowsHasBrowsersInItsFoldersOfPrograms() throws IOException {
        Path edge = folder.resolve("programs/Microsoft/Edge/Application/msedge.exe");
        Files.createDirectories(edge.getParent());
        write(edge, "");

        Machine machine = new Machine(
                "Windows 11",
                "root",
                Map.of("ProgramFiles(x86)", folder.resolve("programs").toString()));
        assertThat(machine.browser()).contains(edge);
        assertThat(machine.forbidsSandbox()).isFalse();
    }

    private List<String> print(@Nullable Path browser, String paper, int seconds, String user) throws IOException {
        String path = Stream.of(
                        "",
                        folder.resolve("none").toString(),
                        folder.resolve("bin").toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        PrintJob job = new PrintJob(
                folder.resolve("book"), folder.resolve("out/book.pdf"), browser, paper, Duration.ofSeconds(seconds));
        return new Printer(job, new Machine("Linux", user, Map.of("PATH", path)))
                .print().stream().map(Problem::toString).toList();
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(folder.resolve("bin/asked.txt"));
    }

    private void browser(String name, String script) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        write(folder.resolve("bin").resolve(name), script);
    }

    private static void write(Path program, String script) throws IOException {
        Files.writeString(program, script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
