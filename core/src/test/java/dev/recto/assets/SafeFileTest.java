package dev.recto.assets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.Receipts;
import dev.recto.pages.BookFolders;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.FilePaths;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.TestName;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileTest {

    private static final TestName TEST = new TestName("shop.CartTest", "draws", "draws()");

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.html        | text/plain               | x              | is a document that a browser would run
            A.HTM         | ``                       | x              | is a document that a browser would run
            a.xhtml       | ``                       | <p/>           | is a document that a browser would run
            a.txt         | text/html                | x              | is a document that a browser would run
            a.png         | TEXT/HTML; charset=utf-8 | x              | is a document that a browser would run
            a.txt         | application/xhtml+xml    | <p/>           | is a document that a browser would run
            a.mhtml       | ``                       | x              | is a document that a browser would run
            a.html        | image/svg+xml            | <svg/>         | is a document that a browser would run
            a.html.gz     | application/gzip         | x              | is a document that a browser would run
            a.svgz        | image/svg+xml            | x              | is a document that a browser would run
            a.svgz        | application/octet-stream | x              | is a document that a browser would run
            a.svg.gz      | application/gzip         | x              | is packed, so that nobody can look into it, and a browser would run it
            a.xml.br      | ``                       | x              | is packed, so that nobody can look into it, and a browser would run it
            a             | ``                       | <p>x           | starts like a document that a browser would run
            a.dat         | application/octet-stream | ` <!-- -->`    | starts like a document that a browser would run
            a.php         | text/plain               | <?php evil()   | starts like a document that a browser would run
            a.xml         | text/xml                 | <a><script/></a> | holds <script>, which a browser would run
            a.txt         | application/rss+xml      | <a><b xmlns='http://www.w3.org/1999/xhtml'/></a> | holds <b>, which a browser would run
            a.xml         | ``                       | <x:g xmlns:x='http://www.w3.org/2000/svg'/> | holds <g>, which a browser would run
            a.xsl         | ``                       | <?xml-stylesheet href='a.xsl'?><a/> | holds a processing instruction
            a.xml         | ``                       | <!DOCTYPE a [<!ENTITY b 'c'>]><a/> | holds a document type
            a.rss         | ``                       | <a>            | holds XML that cannot be read
            a.unknown     | ``                       | <?xml version='1.0'?><script/> | holds <script>, which a browser would run
            """)
    void whatABrowserWouldRunIsRefused(String name, String type, String text, String fault) throws IOException {
        publish(name, type, text, StandardCharsets.UTF_8);

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("CartTest.java:7:9: [unsafe-file] CartTest.draws published '" + name + "', which "
                        + fault + "; publish it as a picture, as plain text or as data, or not at all");
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.svg     | image/svg+xml            | <svg xmlns='http://www.w3.org/2000/svg'/>
            a         | image/svg+xml            | <svg xmlns='http://www.w3.org/2000/svg'/>
            a.txt     | text/plain               | <p>words about HTML</p>
            a.csv     | text/csv                 | <,>
            a.json    | application/json         | {"a": "<script>"}
            a.xml     | application/xml          | <?xml version='1.0'?><a b='c'>d</a>
            a.dat.gz  | application/gzip         | x
            a         | ``                       | 1 < 2
            """)
    void whatIsDataIsPublished(String name, String type, String text) throws IOException {
        publish(name, type, text, StandardCharsets.UTF_8);

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkOfTheEncodingHidesNothing(String encoding) throws IOException {
        publish("a", "", "\uFEFF\n<html>", Charset.forName(encoding));

        assertThat(problems).hasSize(1);
    }

    @Test
    void anAuthorsOwnDocumentIsRefusedToo() throws IOException {
        Files.writeString(folder.resolve("demo.html"), "<p>");

        assets().image("demo.html", List.of(folder), new Place("src/book/a.md", 3, 1));

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "src/book/a.md:3:1: [unsafe-file] the image 'demo.html' is a document that a browser would"
                                + " run; publish it as a picture, as plain text or as data, or not at all");
    }

    private void publish(String name, String type, String text, Charset encoding) throws IOException {
        Path bytes = Files.write(folder.resolve("bytes"), text.getBytes(encoding));
        assets().published(TEST, new PublishedFile(name, type, "0"), bytes, new Place("CartTest.java", 7, 9));
    }

    private Assets assets() {
        Receipts none = Receipts.of(List.of(), List.of(), List.of());
        return new Assets(BookFolders.only(folder), new FigureFolders(none), new FilePaths(), problems::add);
    }
}
