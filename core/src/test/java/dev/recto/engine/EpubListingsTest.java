package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.epub.EpubCheckReport;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listings with all that authors can make of them, in the EPUB of their book: folds, marks, changes and fences. */
class EpubListingsTest {

    private static final String SUM = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import dev.recto.Unverified;

            @Chapter(value = "A sum", order = 1)
            @Explain(\"""
                Together: {@listing Sum#plus} {@listing Sum#times}

                {@listing Sum#idle}

                Once more: {@listing Sum#plus}

                ```java sketch="nobody wrote it"
                new Product();
                ```

                {@output SumTest#adds}
                \""")
            final class Sum {

                static int plus(int a, int b) {
                    return a + b;
                }

                /** Minus. */
                @Explain("Minus is shown elsewhere:")
                static int minus(int a, int b) {
                    return a - b;
                }

                static int times(int a, int b) {
                    return a * b;
                }

                @Unverified("nobody calls it")
                static int idle() {
                    return 3;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            class SumTest {
                @org.junit.jupiter.api.Test
                void adds() {
                    System.out.println(Sum.plus(1, 2) + Sum.minus(1, 2) + Sum.times(1, 2));
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path epub() throws IOException {
        Path epub = folder.resolve("book.epub");
        assertThat(Recto.epub(folder.resolve("target/book"), epub, null)).isEmpty();
        assertThat(EpubCheckReport.of(epub)).isEmpty();
        return epub;
    }

    private static Document document(Path epub, String name) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(epub)) {
            return Jsoup.parse(Files.readString(zip.getPath("EPUB", name)), "", Parser.xmlParser());
        }
    }

    @Test
    void whatLiesBetweenTwoListingsIsANote() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Sum.java", SUM)
                .with("src/test/java/shop/SumTest.java", TEST)
                .compiled()
                .run("shop.SumTest", "adds");
        assertThat(project.weave().problems().stream().filter(Problem::isError)).isEmpty();
        Path epub = epub();

        Document page = document(epub, "p1.xhtml");
        Document notes = document(epub, "n1.xhtml");
        Element fold = page.selectFirst(".fold a");
        assertThat(fold.text()).isEqualTo("// \u2026 minus");
        Element note = notes.getElementById(fold.attr("href").replaceFirst("n1.xhtml#", ""));
        assertThat(note.select(".code").text()).contains("return a - b;");
        assertThat(notes.select(".proven p").eachText())
                .contains("1 test; asserts nothing", "not verified: nobody calls it", "a sketch: nobody wrote it");
        assertThat(notes.select("li:has(.head:contains(Sum.plus)) dd").eachText())
                .contains("SumTest.adds (1 of 1 line; asserts nothing)", "src/main/java/shop/Sum.java:23\u201325");
    }

    @Test
    void marksNotesAndReplacedWordsAreThere() throws IOException {
        assertThat(MarkedBook.in(folder).weave().problems()).isEmpty();
        Path epub = epub();

        assertThat(document(epub, "p1.xhtml").select(".note-mark")).isNotEmpty();
        assertThat(document(epub, "p1.xhtml").select(".folded a").eachText())
                .anyMatch(words -> words.contains("other words than the source"));
        assertThat(document(epub, "n1.xhtml").select(".replacements li").eachText())
                .contains("line 10: \"s\u2026\" in the place of \"swordfish\"");
    }

    @Test
    void aChangeSaysWhatItWasBefore() throws IOException {
        assertThat(ChangedBook.in(folder).weave().problems()).isEmpty();
        Path epub = epub();

        assertThat(document(epub, "p1.xhtml").select(".code .removed")).isNotEmpty();
        assertThat(document(epub, "n1.xhtml").select("dt:contains(Before) + dd").eachText())
                .contains("Cart.plain of " + ChangedBook.SOURCE + ":9\u201315");
    }
}
