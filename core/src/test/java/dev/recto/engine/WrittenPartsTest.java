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

/** Parts that Markdown pages open, by their own title. */
class WrittenPartsTest {

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aPartOfTwoPages() {
        project = new TinyProject(folder)
                .with("src/book/before.md", "---\ntitle: Before\norder: 1\n---\nText.\n")
                .with("src/book/guide.md", "---\ntitle: Guide\npart: Guide\norder: 2\n---\n")
                .with("src/book/b.md", "---\ntitle: B\npart: Guide\norder: 2\n---\nText.\n")
                .with("src/book/a.md", "---\ntitle: A\npart: Guide\norder: 1\n---\nText.\n");
    }

    @Test
    void aPageWithoutWordsIsATitleAlone() throws IOException {
        assertThat(told()).isEmpty();

        assertThat(page("a.html").select("nav.sidebar").text()).contains("Before Guide A B");
        assertThat(page("a.html").select("nav.sidebar a[href=guide.html]")).isEmpty();
        assertThat(folder.resolve("target/book/guide.html")).doesNotExist();
    }

    @Test
    void aPageWithWordsOpensItsPart() throws IOException {
        project.with("src/book/guide.md", "---\ntitle: Guide\npart: Guide\norder: 2\n---\nRead on: {@children}\n");
        assertThat(told()).isEmpty();

        assertThat(page("a.html").select("nav.sidebar a[href=guide.html]").eachText())
                .contains("Guide");
        assertThat(page("guide.html").select("main article .prose a").eachText())
                .containsExactly("A", "B");
    }

    @Test
    void aPartThatNobodyOpensIsAFault() throws IOException {
        project.with("src/book/b.md", "---\ntitle: B\npart: Giude\n---\nText.\n");
        assertThat(told()).containsExactly("src/book/b.md:1:1: [unknown-part] there is no part 'Giude'");
    }

    @Test
    void anAliasOfATitleAloneLeadsNowhere() throws IOException {
        project.with("src/book/guide.md", "---\ntitle: Guide\npart: Guide\norder: 2\naliases: [old.html]\n---\n");
        assertThat(told())
                .containsExactly(
                        "src/book/guide.md:5:11: [bad-address] the part 'Guide' has no page that 'old.html' could lead to");
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book").resolve(address)));
    }

    private List<String> told() throws IOException {
        return project.passed("shop.Other", "any", "").weave().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .map(problem -> problem.replaceFirst("; .*$", ""))
                .toList();
    }
}
