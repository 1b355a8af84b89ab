package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.EditionName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the author says that the edition is called. */
class EditionCheckTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2026-autumn", "1.2", "1.0-rc.1", "second_edition"})
    void whatAnAddressKeepsAsItIsIsAName(String name) {
        assertThat(EditionName.fault(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../1",
                "1/2",
                "/1",
                "-1",
                "1.",
                "2 b",
                "Two",
                "é",
                "%2e",
                "index.html",
                "editions.js",
                "changes-2.html",
                "<b>",
                "javascript:1",
                "con",
                "nul",
                "1\n",
                "\u202e1"
            })
    void allElseIsRefused(String name) {
        assertThat(EditionName.fault(name)).isPresent();
    }

    @Test
    void aLongOneIsRefused() {
        assertThat(EditionName.fault("1".repeat(64))).isEmpty();
        assertThat(EditionName.fault("1".repeat(65))).hasValue("is longer than 64 letters");
    }

    @Test
    void aNameThatNoFolderCanHaveIsRefusedWhereItIsConfigured() throws IOException {
        assertThat(book().edition("../1").weave().problems())
                .extracting(Object::toString)
                .containsExactly("pom.xml: [bad-edition] <edition> is '../1', which has other letters than an address"
                        + " keeps as they are; write small letters of ASCII and digits, with '-' or '_' between them and"
                        + " '.' in front of digits, such as 2 or 2026-autumn");
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @Test
    void aSiteThatIsNotTheEditionsFolderIsRefused() throws IOException {
        TinyProject project = book().edition("2").site("https://example.org/book/");

        assertThat(project.weave().problems())
                .extracting(Object::toString)
                .containsExactly(
                        "pom.xml: [bad-site] <site> is 'https://example.org/book/', and an edition lies in a folder"
                                + " that is called as it is; write the address of that folder, such as"
                                + " https://example.org/book/2/");
        assertThat(project.site("https://example.org/book/2").weave().problems())
                .isEmpty();
    }

    /** It is published once, and no newer edition changes what it says of itself. */
    @Test
    void anEditionsAddressesAreItsOwn() throws IOException {
        TinyProject project = book().edition("2")
                .site("https://example.org/book/2/")
                .with(
                        "src/book/dated.md",
                        "---\ntitle: Dated\norder: 7\ndate: 2026-11-20\naliases: old/dated.html\n---\nWords.\n");

        assertThat(project.weave().problems()).isEmpty();
        Path book = folder.resolve("target/book");
        for (String page : List.of("dated.html", "old/dated.html")) {
            assertThat(Jsoup.parse(Files.readString(book.resolve(page)))
                            .select("link[rel=canonical]")
                            .attr("href"))
                    .isEqualTo("https://example.org/book/2/dated.html");
        }
        for (String file : List.of("sitemap.xml", "feed.xml")) {
            assertThat(Files.readString(book.resolve(file)))
                    .contains("https://example.org/book/2/dated.html")
                    .doesNotContain("old/dated");
        }
    }

    @Test
    void itTravelsWithTheEvidenceAndStandsOnEachPage() throws IOException {
        TinyProject project = book().edition("2");

        assertThat(project.weave().problems()).isEmpty();
        assertThat(Files.readString(folder.resolve("target/book/evidence/settings.json")))
                .contains("\"edition\": \"2\"");
        var page = Jsoup.parse(Files.readString(folder.resolve("target/book/preface.html")));
        assertThat(page.select("html").attr("data-edition")).isEqualTo("2");
        assertThat(page.select("footer").text()).contains("edition 2");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
        assertThat(Recto.check(folder.resolve("target/book"), project.origin())).isEmpty();
        assertThat(Recto.check(
                        folder.resolve("target/book"), project.edition("3").origin()))
                .extracting(Object::toString)
                .containsExactly(
                        "pom.xml: [changed-source] its edition is '3', and the book was made with '2'; weave the"
                                + " book again, and find out who changed it");
    }

    @Test
    void aBookWithoutOneSaysNothingOfIt() throws IOException {
        book().weave();

        assertThat(Files.readString(folder.resolve("target/book/evidence/settings.json")))
                .doesNotContain("edition");
        assertThat(Files.readString(folder.resolve("target/book/preface.html"))).doesNotContain("edition");
    }

    private TinyProject book() {
        return new TinyProject(folder)
                .with("src/book/preface.md", "---\ntitle: Preface\norder: 1\n---\nWords.\n")
                .passed("shop.Other", "any", "");
    }
}
