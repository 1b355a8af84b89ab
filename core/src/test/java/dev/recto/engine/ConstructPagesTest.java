package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.attest.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of a source for each construct of Java, the listing on a chapter's page and the whole source: their text is the
 * source's, letter by letter; what each word is, where it leads and what is told of it is as was accepted, see
 * {@link CodeFigure}. {@code -Drecto.golden.accept} takes what is rendered now for right.
 */
class ConstructPagesTest {

    /** The same sources as in the test of the tokens. */
    private static final Path SOURCES = Path.of("../processor/src/test/resources/golden/tokens");

    private static final Path GOLDEN = Path.of("src/test/golden/constructs");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"Generics", "Records", "Sealed", "Nesting", "Lambdas", "Literals", "Annotated", "Flow", "Several"
            })
    void aConstructLooksOnItsPagesAsItWasAccepted(String name) throws IOException {
        assertPages(name + ".java", "", name);
    }

    @Test
    void patternsLookAsTheyWereAcceptedWhereJavaHasThem() throws IOException {
        assumeTrue(Runtime.version().feature() >= 21, "record patterns came with Java 21");
        assertPages("Patterns.java", "21/", "Patterns");
    }

    @Test
    void namesOfPackagesLookAsTheyWereAccepted() throws IOException {
        source("packaged/package-info.java", Files.readString(SOURCES.resolve("packaged/package-info.java")));
        assertPages("packaged/Names.java", "", "Names");
        assertPages("packaged/package-info.java", "", "");
    }

    @Test
    void aModuleLooksAsItWasAccepted() throws IOException {
        source("packaged/Service.java", "package packaged; public interface Service {}");
        source("packaged/Tool.java", """
                package packaged;
                public class Tool implements java.util.spi.ToolProvider {
                    public String name() { return ""; }
                    public int run(java.io.PrintWriter out, java.io.PrintWriter err, String... a) { return 0; }
                }
                """);
        assertPages("module-info.java", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Literals", "Nesting"})
    void carriageReturnsAndTabsLookAsTheyWereAccepted(String name) throws IOException {
        String text = inBook(Files.readString(SOURCES.resolve(name + ".java")))
                .replace("    ", "\t")
                .replace("\n", "\r\n");
        source(name + ".java", text);
        assertAccepted(name + ".crlf.txt", Unproven.of(project().compiledWith()), name + ".java", text);
    }

    private void assertPages(String source, String below, String type) throws IOException {
        String text = inBook(Files.readString(SOURCES.resolve(below + source)));
        source(source, text);
        if (!type.isEmpty()) {
            project().with("src/book/page.md", """
                    ---
                    title: %s
                    ---

                    {@snippet class=%s region=book}
                    """.formatted(type, type));
        }
        Unproven book = Unproven.of(project().compiledWith());
        assertAccepted(below + source.replace(".java", ".txt"), book, source, text);
    }

    private static void assertAccepted(String name, Unproven book, String source, String text) throws IOException {
        String page = book.text("source/" + source + ".html");
        assertThat(PageReader.read(page).sources())
                .singleElement()
                .satisfies(shown -> assertThat(shown.text()).isEqualTo(text));
        String figure = CodeFigure.of(page, book.text("data/source/" + source + ".js"));
        if (book.files().containsKey("page.html")) {
            figure = CodeFigure.of(book.text("page.html"), book.text("data/page.js")) + "\n" + figure;
        }
        Path golden = GOLDEN.resolve(name);
        if (System.getProperty("recto.golden.accept") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, figure);
        }
        assertThat(golden).hasContent(figure);
    }

    private static String inBook(String text) {
        return "// @start region=book\n" + text + "// @end\n";
    }

    private void source(String name, String text) {
        project().with("src/main/java/" + name, text);
    }

    private TinyProject project() {
        return new TinyProject(folder);
    }
}
