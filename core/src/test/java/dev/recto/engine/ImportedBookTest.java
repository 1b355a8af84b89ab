package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.FileTree;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites woven through the door, and the same brought over and then woven: page for page the same. */
class ImportedBookTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"chirpy", "fastpages", "hydejack", "wowchemy", "mdbook", "d2l", "mkdocs"})
    void aPageThatWasBroughtOverIsThePageOfTheDoor(String system) throws IOException {
        Map<String, String> site = ForeignSites.of(system);
        TinyProject door = new TinyProject(folder.resolve("door"));
        TinyProject imported = new TinyProject(folder.resolve("imported"));
        site.forEach((path, text) -> door.with("src/book/" + path, text));
        site.forEach((path, text) -> imported.with("site/" + path, text));
        door.with("src/book/a.svg", SVG);
        imported.with("site/a.svg", SVG);

        assertThat(errors(door.passed("shop.Other", "any", "").weave().problems()))
                .isEmpty();
        ImportedSite brought = new ImportedSite(
                imported.path(""),
                imported.path("site"),
                imported.path("src/book"),
                imported.path("target"),
                null,
                ForeignPages.NONE,
                false,
                true);
        assertThat(errors(Recto.bring(brought, Reporter.SILENT))).isEmpty();
        FileTree.remove(imported.path("site"));
        List<Problem> problems =
                imported.passed("shop.Other", "any", "").weave().problems();

        assertThat(problems).isEmpty();
        SortedMap<String, String> pages = pages(imported.path("target/book"));
        SortedMap<String, String> theDoors = pages(door.path("target/book"));
        assertThat(pages.keySet()).isEqualTo(theDoors.keySet()).hasSizeGreaterThan(1);
        theDoors.forEach((path, page) -> assertThat(pages.get(path)).as(path).isEqualTo(page));
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    /** The pages of authors, as they are read; at which line of its file a fence stands differs. */
    private static SortedMap<String, String> pages(Path book) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Path file : FileTree.files(book, ".html")) {
            Document page = Jsoup.parse(Files.readString(file));
            if (!page.select("main article > .prose").isEmpty()) {
                page.select("[data-line]").removeAttr("data-line");
                pages.put(FileTree.path(book, file), page.select("main, nav").outerHtml());
            }
        }
        return pages;
    }
}
