package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Dialect;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page in a dialect: whatever is wrong with it is told at the author's own line and column. */
class DialectPageTest {

    private static final String PAGE = "src/book/a.md";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() {
        project = new TinyProject(folder);
    }

    @Test
    void aDeadNameInTheSecondParagraphOfAnAdmonition() throws IOException {
        page("""
                !!! note "Title"
                    First.

                    Second [Type#none].
                """);

        assertThat(told()).containsExactly("src/book/a.md:9:13: [dead-link] no type 'Type' in the book's sources");
    }

    @Test
    void theSameWithLineEndsOfTwoUnits() throws IOException {
        project.with(
                PAGE,
                page("!!! note\n    a [Type#none]\n\n    !!! tip\n        b {@figur x}\n")
                        .replace("\n", "\r\n"));

        assertThat(told())
                .containsExactly(
                        "src/book/a.md:7:8: [dead-link] no type 'Type' in the book's sources",
                        "src/book/a.md:10:11: [unknown-tag] unknown tag {@figur}");
    }

    @Test
    void wordsOfATitleAndOfAFence() throws IOException {
        page("""
                > !!! note "See {@nothing}"
                >     ```json norun
                >     {"a": [1, 2}
                >     ```
                """);

        assertThat(told())
                .containsExactly(
                        "src/book/a.md:6:17: [unknown-tag] unknown tag {@nothing}",
                        "src/book/a.md:7:15: [unknown-fence-word] unknown fence word 'norun'",
                        "src/book/a.md:8:18: [broken-fence] Unterminated array");
    }

    @Test
    void javaInAnAdmonitionIsToldAtItsOwnLineBeforeTestsAreCompiled() throws IOException {
        page("""
                !!! note "Java"

                    ```java
                    int a = 1;
                    int b = lost;
                    ```
                """);

        assertThat(project.fences().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("src/book/a.md:10:13: [broken-fence] ");
    }

    @Test
    void imagesThatAreNotThere() throws IOException {
        page("""
                !!! note
                    ![a](lost.png)

                    x ![a](nowhere.png){width=10}
                """);

        assertThat(told())
                .containsExactly(
                        "src/book/a.md:7:5: [missing-image] there is no image 'lost.png' under src/book",
                        "src/book/a.md:9:7: [missing-image] there is no image 'nowhere.png' under src/book");
    }

    @Test
    void whatTheOneGrammarCannotSayIsToldOnceAndWithAllElse() throws IOException {
        page("""
                a *b*{width=10}

                ![a](lost.png){width=50%}

                {#c}

                |a|b|
                |c|d|
                |---|---|
                |1|2|
                """);

        assertThat(told())
                .containsExactly(
                        "src/book/a.md:6:6: [untranslatable] 'width' is an attribute of images",
                        "src/book/a.md:8:1: [missing-image] there is no image 'lost.png' under src/book",
                        "src/book/a.md:8:15: [untranslatable] 'width' is a number of pixels",
                        "src/book/a.md:10:1: [untranslatable] these attributes stand behind no words",
                        "src/book/a.md:13:1: [untranslatable] a table has one heading row");
    }

    @Test
    void whatIsRightIsShownAndProvenAgain() throws IOException {
        page("""
                ## Head {#my-id}

                [There](#my-id) is HTML, too.

                !!! tip "How to read it"
                    First.

                    ```json
                    {"a": 1}
                    ```

                ??? note "Fold"
                    x ![a](b.svg){width=10}

                *[HTML]: Hypertext
                """);
        project.with("src/book/b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");

        assertThat(told()).isEmpty();
        assertThat(folder.resolve("target/book/a.html"))
                .content()
                .contains(
                        "id=\"my-id\"",
                        "href=\"#my-id\"",
                        "<abbr title=\"Hypertext\">HTML</abbr>",
                        "<strong>How to read it</strong>",
                        "<summary>Fold</summary>",
                        "width=\"10\"")
                .doesNotContain("!!!", "???", "{#", "{width");
        assertThat(folder.resolve("target/book/proof/a.html")).content().contains("src/book/a.md:14");
        assertThat(folder.resolve("target/book/b.svg")).exists();
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    @Test
    void aDialectThatThereIsNot() throws IOException {
        project.with(PAGE, "---\ntitle: A\norder: 2\ndialect: extnded\n---\nText.\n")
                .with("src/book/b.md", "---\ntitle: B\norder: 3\ndialect: xyz\n---\nText.\n");

        assertThat(project.passed("shop.Other", "any", "").weave().problems())
                .extracting(Problem::toString)
                .contains(
                        "src/book/a.md:4:10: [unknown-dialect] there is no dialect 'extnded'; did you mean 'extended'?",
                        "src/book/b.md:4:10: [unknown-dialect] there is no dialect 'xyz'; there are "
                                + String.join(", ", Dialect.ALL.keySet()) + ", native");
    }

    @Test
    void withoutItsDialectAPageIsRefused() throws IOException {
        project.with(PAGE, "---\ntitle: A\norder: 2\n---\n!!! note\n    a\n");

        assertThat(told()).containsExactly("src/book/a.md:5:1: [foreign-syntax] '!!! note' means nothing here");
    }

    private String page(String words) {
        String page = "---\ntitle: A\norder: 2\ndialect: extended\n---\n" + words;
        project.with(PAGE, page);
        return page;
    }

    /** Every error, without what to do. */
    private List<String> told() throws IOException {
        return project.passed("shop.Other", "any", "").weave().problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.toString().replaceFirst("; .*$", ""))
                .toList();
    }
}
