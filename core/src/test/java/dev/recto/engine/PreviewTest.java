package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book with faults, as its author sees it before they are mended. */
class PreviewTest {

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aBookWithFaults() {
        project = new TinyProject(folder)
                .previewing()
                .with("src/book/good.md", "---\ntitle: Good\n---\nAll is well.\n")
                .with(
                        "src/book/bad.md",
                        "---\ntitle: Bad\norder: soon\n---\nFirst.\n\nSee [x](gone.md).\n\nThen {@nothing x}.\n\nLast.\n");
    }

    @Test
    void listsItsFaultsAndMarksThemWhereTheyStand() throws IOException {
        assertThat(told())
                .containsExactly(
                        "src/book/bad.md:3:8: [malformed-front-matter] 'order' is a whole number, not 'soon'",
                        "src/book/bad.md:7:5: [dead-link] there is no page 'gone.md'",
                        "src/book/bad.md:9:6: [unknown-tag] unknown tag {@nothing}");

        Document bad = page("bad.html");
        assertThat(bad.select("main article > .prose").eachText().toString())
                .containsSubsequence(
                        "bad.md:3:8",
                        "First.",
                        "See x.",
                        "bad.md:7:5",
                        "[dead-link]",
                        "bad.md:9:6",
                        "[unknown-tag]",
                        "Last.");
        assertThat(page("good.html").select("main").text())
                .startsWith("Preview This is no book yet: 3 things are wrong with it, and nothing here is proven.")
                .contains("All is well.");
        assertThat(page("good.html").select("main aside a").attr("href")).isEqualTo("colophon.html");
        assertThat(page("colophon.html").select("main li").eachText()).hasSize(3);
        assertThat(page("colophon.html").select("main a[href=bad.html]")).isNotEmpty();
    }

    @Test
    void isNoBook() throws IOException {
        told();

        assertThat(folder.resolve("target/book")).doesNotExist();
        try (var files = Files.walk(folder.resolve("target/preview"))) {
            assertThat(files.map(file ->
                            folder.resolve("target/preview").relativize(file).toString()))
                    .noneMatch(file ->
                            file.contains("attestation") || file.startsWith("evidence") || file.equals("sitemap.xml"));
        }
        assertThat(page("index.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void isGoneOnceNothingIsWrong() throws IOException {
        told();
        project.with("src/book/bad.md", "---\ntitle: Bad\n---\nMended.\n");

        assertThat(told()).isEmpty();
        assertThat(folder.resolve("target/preview")).doesNotExist();
        assertThat(folder.resolve("target/book/bad.html")).exists();
    }

    @Test
    void isNotMadeUnasked() throws IOException {
        TinyProject other =
                new TinyProject(folder.resolve("other")).with("src/book/bad.md", "---\ntitle: B\norder: x\n---\n");
        other.passed("shop.Other", "any", "").weave();

        assertThat(other.path("target/preview")).doesNotExist();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/preview").resolve(address)));
    }

    private List<String> told() throws IOException {
        return project.passed("shop.Other", "any", "").weave().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .map(problem -> problem.replaceFirst("; .*$", ""))
                .toList();
    }
}
