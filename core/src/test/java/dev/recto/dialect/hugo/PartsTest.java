package dev.recto.dialect.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sections at the top are parts, whose titles and weights their own pages say. */
class PartsTest {

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void twoSections() {
        site = new Foreign(folder)
                .with("hugo.yaml", "title: The site\n")
                .with("content/_index.md", "---\ntitle: Home\n---\nWords.\n")
                .with("content/guide/_index.md", "---\ntitle: The guide\nweight: 2\n---\n")
                .with("content/guide/deep/_index.md", "---\ntitle: Deep\n---\n")
                .with("content/guide/deep/page.md", "---\ntitle: Page\n---\nWords.\n")
                .with("content/guide/a.md", "---\ntitle: A\nweight: 1\n---\nWords.\n")
                .with("content/api/_index.md", "---\ntitle: API\nweight: 1\n---\nIts words.\n")
                .with("content/loose/b.md", "---\ntitle: B\n---\nWords.\n")
                .with("content/top.md", "---\ntitle: Top\n---\nWords.\n");
    }

    @Test
    void pagesOfASectionAtTheTopAreInItsPart() {
        assertThat(site.page("content/guide/a.md")).contains("part: \"The guide\"\n");
        assertThat(site.page("content/guide/deep/page.md")).contains("part: \"The guide\"\n");
        assertThat(site.page("content/guide/deep/_index.md")).contains("part: \"The guide\"\n");
        assertThat(site.page("content/api/_index.md")).contains("title: \"API\"\n", "part: \"API\"\n");
        assertThat(site.page("content/loose/b.md")).doesNotContain("part:");
        assertThat(site.page("content/top.md")).doesNotContain("part:");
        assertThat(site.page("content/_index.md")).doesNotContain("part:");
    }

    @Test
    void theLighterSectionComesFirst() {
        assertThat(order("content/api/_index.md")).isLessThan(order("content/guide/_index.md"));
        assertThat(order("content/guide/_index.md")).isLessThan(order("content/guide/a.md"));
    }

    @Test
    void aPartWithoutWordsListsItsPages() {
        assertThat(site.words("content/guide/_index.md")).isEqualTo("- [A](<a.md>)\n- [Deep](<deep/_index.md>)\n");
        assertThat(site.words("content/guide/deep/_index.md")).isBlank();
        assertThat(site.words("content/api/_index.md")).isEqualTo("Its words.\n");
    }

    private int order(String path) {
        return Integer.parseInt(site.page(path).replaceFirst("(?s).*^?order: (\\d+)\\n.*", "$1"));
    }
}
