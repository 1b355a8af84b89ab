package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the author says that the book is published. */
class SiteCheckTest {

    @TempDir
    Path folder;

    @Test
    void anAddressAtWhichNoBookCanLieIsRefusedWhereItIsConfigured() throws IOException {
        TinyProject project = book().site("https://example.org/?book");

        assertThat(project.weave().problems())
                .extracting(Object::toString)
                .containsExactly(
                        "pom.xml: [bad-site] <site> is 'https://example.org/?book', which has a query; write the"
                                + " address of the folder that the book is published in, such as https://example.org/book/");
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @Test
    void itTravelsWithTheEvidence() throws IOException {
        TinyProject project = book().site("https://example.org/book");

        assertThat(project.weave().problems()).isEmpty();
        assertThat(imprint().get("site").getAsString()).isEqualTo("https://example.org/book/");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
        assertThat(Recto.check(folder.resolve("target/book"), project.origin())).isEmpty();
    }

    @Test
    void theCoverThatIsDrawnForItFollowsFromTheEvidence() throws IOException {
        book().site("https://example.org/book/").weave();
        Path cover = folder.resolve("target/book/open-graph.png");

        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
        byte[] png = Files.readAllBytes(cover);
        png[png.length / 2]++;
        Files.write(cover, png);
        assertThat(Recto.check(folder.resolve("target/book")))
                .extracting(Object::toString)
                .containsExactly("open-graph.png: [changed-file] from its byte " + (png.length / 2 + 1)
                        + " on it is not what follows from the evidence; weave the book again, and find out who"
                        + " changed it");
    }

    @Test
    void aProjectThatSaysAnotherIsNotTheBooks() throws IOException {
        TinyProject project = book().site("https://example.org/book/");
        project.weave();

        assertThat(Recto.check(
                        folder.resolve("target/book"),
                        project.site("https://example.org/other").origin()))
                .extracting(Object::toString)
                .containsExactly(
                        "pom.xml: [changed-source] its site is 'https://example.org/other/', and the book was made with"
                                + " 'https://example.org/book/'; weave the book again, and find out who changed it");
    }

    @Test
    void whereItIsNotToldTheEvidenceDoesNotNameIt() throws IOException {
        book().weave();

        assertThat(imprint().has("site")).isFalse();
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    private JsonObject imprint() throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("target/book/evidence/settings.json")))
                .getAsJsonObject()
                .getAsJsonObject("imprint");
    }

    private TinyProject book() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", "package shop;\n\nclass Cart {}\n")
                .with(
                        "src/test/java/shop/CartTest.java",
                        "package shop;\n\nclass CartTest {\n    @org.junit.jupiter.api.Test\n    void adds() {}\n}\n")
                .with("src/book/preface.md", "---\ntitle: Preface\norder: 1\n---\nWords.\n")
                .compiled();
        project.run("shop.CartTest", "adds");
        return project;
    }
}
