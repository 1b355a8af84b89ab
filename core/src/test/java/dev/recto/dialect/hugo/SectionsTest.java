package dev.recto.dialect.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionsTest {

    @TempDir
    private Path folder;

    private void with(String path, String... front) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + String.join("\n", front) + "\n---\n");
    }

    private List<String> inOrder(String... paths) {
        Sections sections = Sections.of(new Site("", folder, Set.of()));
        return List.of(paths).stream()
                .filter(sections::has)
                .sorted((a, b) -> Integer.compare(
                        sections.place(a).orElseThrow(), sections.place(b).orElseThrow()))
                .toList();
    }

    @Test
    void pagesFollowByWeightThenDateThenTitleThenPath() throws IOException {
        with("content/_index.md", "title: Home");
        with("content/b/_index.md", "weight: 1");
        with("content/b/zero.md", "weight: 0", "title: Zero");
        with("content/b/heavy.md", "weight: 20");
        with("content/b/light.md", "weight: 3");
        with("content/b/old.md", "date: 2020-01-01");
        with("content/b/young.md", "date: 2021-01-01");
        with("content/b/x.md", "title: x", "linkTitle: A");
        with("content/b/menu.md", "menu:", "  main:", "    weight: 7");
        with("content/b/deep/_index.md", "weight: 4");
        with("content/b/deep/in.md", "title: In");
        with("content/a/page.md", "title: Of a section without a page");

        assertThat(inOrder(
                        "content/a/page.md",
                        "content/b/young.md",
                        "content/b/old.md",
                        "content/b/x.md",
                        "content/b/zero.md",
                        "content/b/heavy.md",
                        "content/b/menu.md",
                        "content/b/deep/in.md",
                        "content/b/deep/_index.md",
                        "content/b/light.md",
                        "content/b/_index.md",
                        "content/_index.md"))
                .containsExactly(
                        "content/_index.md",
                        "content/b/_index.md",
                        "content/b/light.md",
                        "content/b/deep/_index.md",
                        "content/b/deep/in.md",
                        "content/b/menu.md",
                        "content/b/heavy.md",
                        "content/b/young.md",
                        "content/b/old.md",
                        "content/b/x.md",
                        "content/b/zero.md",
                        "content/a/page.md");
    }

    @Test
    void whatLiesBesideAnIndexIsNoPage() throws IOException {
        with("content/post/first/index.md", "title: First");
        with("content/post/first/part.md", "title: Part");
        with("content/post/first/more/part.md", "title: Part");
        with("content/home/index.md", "headless: true");
        with("themes/x/README.md", "title: Theme");
        with("archetypes/default.md", "title: Draft");

        assertThat(inOrder(
                        "content/post/first/index.md",
                        "content/post/first/part.md",
                        "content/post/first/more/part.md",
                        "content/home/index.md",
                        "themes/x/README.md",
                        "archetypes/default.md"))
                .containsExactly("content/post/first/index.md");
    }

    @Test
    void pagesMayLieAtTheTop() throws IOException {
        with("index.md", "title: Home");
        with("docs/a.md", "title: A");
        with("README.md", "title: Not a page");
        with("static/b.md", "title: Not a page");

        assertThat(inOrder("index.md", "docs/a.md", "README.md", "static/b.md"))
                .containsExactlyInAnyOrder("index.md", "docs/a.md");
    }
}
