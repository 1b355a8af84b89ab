package dev.recto.dialect.myst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of contents of both formats of Jupyter Book, and of MyST, as order and parts. */
class TocTest {

    @TempDir
    private Path folder;

    private Foreign site;

    @BeforeEach
    void somePages() {
        site = new Foreign(folder);
        for (String page : List.of("intro", "one", "one/a", "one/b", "two")) {
            site.with(page + ".md", "# Page " + page + "\n\nText.\n");
        }
    }

    @Test
    void partsOfABookAreParts() {
        site.with("_toc.yml", """
                format: jb-book
                root: intro
                parts:
                  - caption: The beginning
                    numbered: true
                    chapters:
                      - file: one
                        title: First
                        sections:
                          - file: one/b
                          - glob: one/*
                  - caption: The end
                    chapters:
                      - file: two
                      - url: https://example.com
                        title: Elsewhere
                """);

        assertThat(menu("intro.md")).containsExactly("order: 1");
        assertThat(menu("one.md"))
                .containsExactly("shortTitle: \"First\"", "order: 2", "part: \"The beginning\"", "chapter: true");
        assertThat(menu("one/b.md")).containsExactly("order: 3", "part: \"The beginning\"", "chapter: true");
        assertThat(menu("one/a.md")).containsExactly("order: 4", "part: \"The beginning\"", "chapter: true");
        assertThat(menu("two.md")).containsExactly("order: 5", "part: \"The end\"", "chapter: true");
        assertThat(told("_toc.yml"))
                .containsExactly(
                        "_toc.yml:15:9 [passed-over] a link to another site is no page of the book, and is left out");
    }

    @Test
    void sectionsOfAnArticleAreInNoPart() {
        site.with(
                "_toc.yml",
                "format: jb-article\nroot: intro\nsections:\n- file: two\n- file: one\n  sections:\n  - file: one/a\n");

        assertThat(menu("two.md")).containsExactly("order: 2", "chapter: true");
        assertThat(menu("one.md")).containsExactly("order: 3", "chapter: true");
        assertThat(menu("one/a.md")).containsExactly("order: 4", "chapter: true");
    }

    @Test
    void groupsOfMystAreParts() {
        site.with("myst.yml", """
                project:
                  toc:
                    - file: intro.md
                    - title: Guides
                      children:
                        - file: two.md
                        - pattern: one/*.md
                """);

        assertThat(menu("two.md")).containsExactly("order: 2", "part: \"Guides\"", "chapter: true");
        assertThat(menu("one/b.md")).containsExactly("order: 4", "part: \"Guides\"", "chapter: true");
    }

    @Test
    void whatIsWrongIsToldAtItsPlace() {
        site.with("_toc.yml", """
                format: jb-bok
                root: intro
                chapter:
                - file: one
                - file: onee
                - glob: three/*
                """);

        assertThat(told("_toc.yml"))
                .containsExactly(
                        "_toc.yml:1:9 [malformed-front-matter] there is no format 'jb-bok' of contents",
                        "_toc.yml:3:1 [malformed-front-matter] unknown key 'chapter' in a list of contents",
                        "_toc.yml:5:9 [dead-link] there is no page 'onee.md'",
                        "_toc.yml:6:9 [dead-link] no page is called 'three/*'");
    }

    private List<String> menu(String path) {
        return Stream.of(site.page(path).split("\n", -1))
                .filter(line -> line.matches("(?:order|part|shortTitle|chapter): .*"))
                .toList();
    }

    private List<String> told(String file) {
        return site.told("intro.md").stream()
                .filter(line -> line.startsWith(file) && !line.contains("[guessed-dialect]"))
                .toList();
    }
}
