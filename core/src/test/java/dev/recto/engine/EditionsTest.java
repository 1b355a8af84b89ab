package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.evidence.FileTree;
import dev.recto.publish.SharedFolder;
import dev.recto.text.Digest;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of a book beside each other. */
class EditionsTest {

    private static final Path GOLDEN = Path.of("src/test/golden/editions");

    @TempDir
    private static Path built;

    @TempDir
    private Path folder;

    private Path editions;

    @BeforeAll
    static void publish() throws IOException {
        EditionBooks.published(built);
    }

    @BeforeEach
    void copy() throws IOException {
        editions = folder.resolve("editions");
        copy(built.resolve("editions"), editions);
    }

    @Test
    void eachLiesInItsFolderAndIsStillWhatFollowsFromItsEvidence() throws IOException {
        try (Stream<Path> all = Files.list(editions)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "1",
                            "2",
                            "3",
                            "index.html",
                            "editions.js",
                            "editions.css",
                            "changes-2.html",
                            "changes-3.html");
        }
        for (String edition : List.of("1", "2", "3")) {
            assertThat(Recto.check(editions.resolve(edition))).isEmpty();
            assertThat(files(editions.resolve(edition))).isEqualTo(files(woven(edition)));
        }
    }

    @Test
    void oneListNamesThemAllTheNewestFirst() throws IOException {
        assertThat(page("index.html").select(".editions li").eachText())
                .containsExactly(
                        "Edition 3 newest · version 1 · 4 listings · what changed since edition 2",
                        "Edition 2 · version 1 · 5 listings · what changed since edition 1",
                        "Edition 1 · version 1 · 4 listings");
        for (String address : page("index.html").select("[href]").eachAttr("href")) {
            assertThat(editions.resolve(address)).exists();
        }
    }

    @Test
    void theScriptBesideThemTellsPagesOfTheNewest() throws IOException {
        assertThat(Files.readString(editions.resolve("editions.js"))).isEqualTo("""
                recto.take({
                  "formatVersion": 1,
                  "editions": [
                    {
                      "name": "1",
                      "title": "A tiny book"
                    },
                    {
                      "name": "2",
                      "title": "A tiny book"
                    },
                    {
                      "name": "3",
                      "title": "A tiny book"
                    }
                  ],
                  "pages": [
                    "a-cart.html",
                    "opening.html",
                    "preface.html"
                  ]
                });
                """);
    }

    /** {@code -Drecto.golden.accept} takes what is written now for right; digests depend on the JDK. */
    @Test
    void whatChangedIsToldOfEachEditionSinceTheOneBefore() throws IOException {
        for (String address : List.of("changes-2.html", "changes-3.html")) {
            String page = Files.readString(editions.resolve(address)).replaceAll("[0-9a-f]{64}", "DIGEST");
            if (System.getProperty("recto.golden.accept") != null) {
                Files.createDirectories(GOLDEN);
                Files.writeString(GOLDEN.resolve(address), page);
            }
            assertThat(GOLDEN.resolve(address)).hasContent(page);
        }
    }

    @Test
    void whatThePageOfChangesLeadsToIsThere() throws IOException {
        Document page = page("changes-2.html");

        assertThat(page.select("li a").eachAttr("href"))
                .contains("1/a-cart.html#Cart.add", "2/a-cart.html#Cart.add", "2/a-cart.html#Cart.twice");
        for (String href : page.select("[href]").eachAttr("href")) {
            Path file = editions.resolve(href.replaceFirst("#.*", ""));
            assertThat(file).exists();
            if (href.contains("#")) {
                assertThat(Jsoup.parse(Files.readString(file)).getElementById(href.replaceFirst(".*#", "")))
                        .as(href)
                        .isNotNull();
            }
        }
    }

    @Test
    void aPageWhoseAddressLeadsOnHasMoved() throws IOException {
        assertThat(page("changes-2.html").select("#pages ~ h3").first().text()).isEqualTo("Added");
        Elements moved = page("changes-3.html").select("#pages + h3 + .changes li");
        assertThat(moved.eachText())
                .containsExactly("opening.html · edition 2 · edition 3 · moved from preface.html to opening.html");
        assertThat(moved.select("a").eachAttr("href")).containsExactly("2/preface.html", "3/opening.html");
    }

    /** A page of changes is in English, whatever the book is in. */
    @Test
    void whatLiesBesideTheEditionsSpeaksAndLooksAsTheNewestDoes() throws IOException {
        TinyProject project = EditionBooks.project(Files.createDirectories(folder.resolve("other")), "4")
                .language("de")
                .with("src/book/theme/theme.css", ":root { --accent: #123456 }");
        assertThat(project.weave().problems()).isEmpty();

        assertThat(Recto.publish(project.path("target/book"), editions, false)).isEmpty();
        Document list = page("index.html");
        assertThat(list.select("html").attr("lang")).isEqualTo("de");
        assertThat(list.title()).isEqualTo("A tiny book: Ausgaben");
        assertThat(list.select(".editions li").eachText().subList(0, 2))
                .containsExactly(
                        "Ausgabe 4 neueste · Version 1 · 4 Listings · was sich seit Ausgabe 3 geändert hat",
                        "Ausgabe 3 · Version 1 · 4 Listings · was sich seit Ausgabe 2 geändert hat");
        assertThat(page("changes-4.html").select("html").attr("lang")).isEqualTo("de");
        for (String address : List.of("index.html", "changes-2.html", "changes-4.html")) {
            assertThat(page(address).select("head > link[rel=stylesheet]").eachAttr("href"))
                    .containsExactly("4/recto.css", "4/fonts/fonts.css", "editions.css", "4/theme/theme.css");
        }
        for (String edition : List.of("1", "2", "3", "4")) {
            assertThat(Recto.check(editions.resolve(edition))).isEmpty();
        }
    }

    @Test
    void publishedOnceMoreNothingChanges() throws IOException {
        Map<String, String> before = files(editions);

        assertThat(Recto.publish(woven("3"), editions, false)).isEmpty();
        assertThat(Recto.publish(woven("1"), editions, false)).isEmpty();
        assertThat(files(editions)).isEqualTo(before);
    }

    @Test
    void aPublicationThatWasCutOffIsMendedByTheNext() throws IOException {
        Map<String, String> before = files(editions);
        Files.delete(editions.resolve("index.html"));
        Files.delete(editions.resolve("changes-2.html"));
        Files.writeString(Files.createDirectories(editions.resolve(".3.new")).resolve("half.html"), "half");
        Files.writeString(editions.resolve(".index.html.new"), "half");

        assertThat(Recto.publish(woven("3"), editions, false)).isEmpty();
        assertThat(files(editions)).isEqualTo(before);
    }

    @Test
    void whatElseLiesInTheFolderStays() throws IOException {
        Files.writeString(editions.resolve("CNAME"), "example.org");
        Files.writeString(Files.createDirectories(editions.resolve(".git")).resolve("HEAD"), "ref");

        assertThat(Recto.publish(woven("3"), editions, false)).isEmpty();
        assertThat(editions.resolve("CNAME")).hasContent("example.org");
        assertThat(editions.resolve(".git/HEAD")).hasContent("ref");
    }

    @Test
    void anOldEditionIsNotReplacedByAnotherBookUnlessOneSaysSo() throws IOException {
        Path other = EditionBooks.project(Files.createDirectories(folder.resolve("other")), "2")
                        .edition("1")
                        .weave()
                        .problems()
                        .isEmpty()
                ? folder.resolve("other/target/book")
                : folder;
        Map<String, String> before = files(editions);

        assertThat(told(Recto.publish(other, editions, false)))
                .containsExactly(
                        "1/attestation.json: [published-edition] this edition is published, and there are newer"
                                + " ones; it is not this book; give the book another <edition>, or say -Drecto.replace to replace"
                                + " the one that is there");
        assertThat(files(editions)).isEqualTo(before);
        assertThat(Recto.publish(other, editions, true)).isEmpty();
        assertThat(files(editions.resolve("1"))).isEqualTo(files(other));
        assertThat(page("changes-2.html").select(".summary").text()).startsWith("No page, listing");
        assertThat(page("index.html").select(".editions li > a:first-child").eachText())
                .containsExactly("Edition 3", "Edition 2", "Edition 1");
    }

    @Test
    void filesThatNoPublicationWroteAreNotLost() throws IOException {
        Files.writeString(editions.resolve("3/notes.txt"), "mine");
        assertThat(told(Recto.publish(woven("3"), editions, false)))
                .containsExactly("3/notes.txt: [foreign-file] the editions would take the place of this file, which no"
                        + " publication wrote; name another folder with -Drecto.editions, or say -Drecto.replace to lose"
                        + " it");

        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "mine");
        assertThat(told(Recto.publish(woven("3"), site, false)))
                .singleElement()
                .asString()
                .startsWith("index.html: [foreign-file] ");
        assertThat(site.resolve("index.html")).hasContent("mine");
    }

    @Test
    void aBookThatNamesNoEditionHasNoPlace() throws IOException {
        TinyProject project = EditionBooks.project(Files.createDirectories(folder.resolve("other")), "2")
                .edition(null);
        project.weave();

        assertThat(told(Recto.publish(project.path("target/book"), editions, false)))
                .containsExactly(
                        "evidence/settings.json: [no-edition] the book does not say which edition it is; say it"
                                + " with <edition>, such as 2, and weave the book again");
        assertThat(told(Recto.publish(folder.resolve("none"), editions, false)))
                .singleElement()
                .asString()
                .startsWith("none: [no-book] there is no folder ");
    }

    @Test
    void aBookThatWasChangedIsNotPublished() throws IOException {
        Path book = folder.resolve("book");
        copy(woven("3"), book);
        Files.writeString(book.resolve("preface.html"), "<p>Lies.</p>");

        assertThat(told(Recto.publish(book, editions, false)))
                .singleElement()
                .asString()
                .startsWith("preface.html: [changed-file] ");
        assertThat(editions.resolve("3/preface.html")).content().doesNotContain("Lies");
    }

    @Test
    void oneBuildAtATimeWritesThere() throws IOException {
        try (var held = SharedFolder.open(editions)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> Recto.publish(woven("3"), editions, false))
                    .hasMessageContaining("another build is writing");
        }
        assertThat(Recto.publish(woven("3"), editions, false)).isEmpty();
    }

    @Test
    void anEditionThatIsGoneIsListedNoMore() throws IOException {
        FileTree.remove(editions.resolve("2"));

        assertThat(Recto.publish(woven("3"), editions, false)).isEmpty();
        assertThat(page("index.html").select(".editions li").eachText())
                .containsExactly(
                        "Edition 3 newest · version 1 · 4 listings · what changed since edition 1",
                        "Edition 1 · version 1 · 4 listings");
        assertThat(editions.resolve("changes-2.html")).doesNotExist();
    }

    private static Path woven(String edition) {
        return built.resolve("work-" + edition + "/target/book");
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(editions.resolve(address)));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : FileTree.files(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : FileTree.files(folder)) {
            files.put(FileTree.path(folder, file), Digest.of(Files.readAllBytes(file)));
        }
        return files;
    }
}
