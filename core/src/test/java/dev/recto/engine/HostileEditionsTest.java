package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions that somebody meddled with, and what becomes of the next that is published beside them. */
class HostileEditionsTest {

    private static final String OLD = "1/attestation.json";

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
        for (Path file : FileTree.files(built.resolve("editions"))) {
            Path copy = editions.resolve(built.resolve("editions").relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"_type\":\"https://in-toto.io/Statement/v1\"}", "\u0000"})
    void anAttestationThatIsNoneIsRefused(String text) throws IOException {
        Files.writeString(editions.resolve(OLD), text);

        assertThat(published()).singleElement().asString().startsWith(OLD + ": [unreadable-edition] it is no ");
    }

    @Test
    void oneThatIsNotWrittenAsRectoWritesItIsRefused() throws IOException {
        change(OLD, text -> text + " ");

        assertThat(published())
                .containsExactly(
                        OLD + ": [unreadable-edition] it is not written as Recto writes it; put back the edition"
                                + " that was published, or remove its folder");
    }

    @Test
    void anotherFormatOfThisRectoIsRefused() throws IOException {
        change(OLD, text -> text.replaceFirst("\"formatVersion\": 1", "\"formatVersion\": 2"));

        assertThat(published())
                .singleElement()
                .asString()
                .startsWith(OLD + ": [unreadable-edition] its format version 2 is newer than 1; ");
    }

    @Test
    void anEditionOfAnotherRectoIsListedAndNotCompared() throws IOException {
        change(
                OLD,
                text -> text.replaceFirst("\"formatVersion\": 1", "\"formatVersion\": 2")
                        .replaceFirst("\"recto\": ?\"[^\"]*\"", "\"recto\":\"9 <b>\""));

        assertThat(published())
                .containsExactly(
                        OLD + ": [uncompared-edition] the edition was woven by Recto 9 <b>, and its format version"
                                + " 2 is newer than 1; use a newer Recto to read it; weave that edition again to have its changes"
                                + " shown, or leave it");
        assertThat(page("index.html").select(".editions li").eachText())
                .containsExactly(
                        "Edition 3 newest · version 1 · 4 listings · what changed since edition 2",
                        "Edition 2 · version 1 · 5 listings",
                        "Edition 1 · woven by Recto 9 <b>");
        assertThat(editions.resolve("changes-2.html")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../a.html", "/etc/passwd", "a//b.html", "con.html", "a\\\\b.html"})
    void anAddressThatLeadsOutIsRefused(String address) throws IOException {
        change(OLD, text -> text.replaceFirst("\"404.html\"", "\"" + address.replace("\\", "\\\\") + "\""));

        assertThat(published())
                .singleElement()
                .asString()
                .startsWith(OLD + ": [unreadable-edition] it names a file whose address ");
    }

    @Test
    void settingsThatAreNotTheAttestedOnesAreRefused() throws IOException {
        change("1/evidence/settings.json", text -> text.replace("A tiny book", "Another book"));

        assertThat(published())
                .singleElement()
                .asString()
                .startsWith(OLD + ": [unreadable-edition] evidence/settings.json is not the file that it is about; ");
    }

    @Test
    void anotherEditionsBookIsRefused() throws IOException {
        FileTree.remove(editions.resolve("1"));
        Files.move(editions.resolve("2"), editions.resolve("1"));

        assertThat(published())
                .singleElement()
                .asString()
                .startsWith(OLD + ": [unreadable-edition] it is about another edition; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alert(1);\n",
                "recto.take({});\n",
                "recto.take({\"formatVersion\": 1, \"editions\": [], \"pages\": []});\n",
                "recto.take(null);\n",
                ""
            })
    void aListThatIsNoneIsRefused(String text) throws IOException {
        Files.writeString(editions.resolve("editions.js"), text);

        assertThat(published()).singleElement().asString().startsWith("editions.js: [unreadable-edition] it is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../../x", "<img>", "2"})
    void aListThatNamesWhatNoEditionCanBeCalledIsRefused(String name) throws IOException {
        change("editions.js", text -> text.replace("\"name\": \"1\"", "\"name\": \"" + name + "\""));

        assertThat(published()).singleElement().asString().startsWith("editions.js: [unreadable-edition] it names ");
    }

    @Test
    void wordsOfAStrangerStayWords() throws IOException {
        String hostile = "<script>alert(1)</script>\u202e";
        change(
                OLD,
                text -> text.replace("\"shop.CartTest#adds\"", "\"" + hostile + "\"")
                        .replaceFirst("\"id\":\"Cart.add\"", "\"id\":\"Cart.add' onclick=x>" + hostile + "\"")
                        .replaceFirst("\"page\":\"a-cart.html\"", "\"page\":\"javascript:alert(1)\""));

        assertThat(published()).isEmpty();
        Document page = page("changes-2.html");
        assertThat(page.select("script").eachAttr("src")).containsExactly("3/theme.js");
        assertThat(page.select("a").eachAttr("href")).noneMatch(href -> href.startsWith("javascript:"));
        assertThat(page.select("[onclick]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>").doesNotContain("\u202e");
    }

    /** The words that are shown are those that the attestation is about, or none. */
    @Test
    void whatAPageOfAnOldEditionWasChangedIntoIsNotShown() throws IOException {
        change("1/a-cart.html", text -> text.replace("return", "lies"));

        assertThat(published()).isEmpty();
        assertThat(page("changes-2.html").text()).doesNotContain("lies");
        assertThat(page("changes-2.html").select("li:contains(Cart.add) pre")).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutOfAnEditionIsNotFollowed() throws IOException {
        Path outside = folder.resolve("outside.html");
        Files.move(editions.resolve("1/a-cart.html"), outside);
        Files.createSymbolicLink(editions.resolve("1/a-cart.html"), outside);

        assertThat(published()).isEmpty();
        assertThat(page("changes-2.html").select("li:contains(Cart.add) pre")).isEmpty();
    }

    private List<String> published() throws IOException {
        String before = Digest.of(Files.readAllBytes(editions.resolve("index.html")));
        List<Problem> problems = Recto.publish(built.resolve("work-3/target/book"), editions, false);
        if (problems.stream().anyMatch(Problem::isError)) {
            assertThat(Digest.of(Files.readAllBytes(editions.resolve("index.html"))))
                    .isEqualTo(before);
        }
        return problems.stream().map(Problem::toString).toList();
    }

    private void change(String file, UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(editions.resolve(file));
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(editions.resolve(file), after);
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(editions.resolve(address)));
    }
}
