package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Markdown pages hold is found in every container, and what is wrong with it is told at its line and column: where a
 * {@code ¦} stands in front of it.
 */
class PageGrammarTest {

    private static final String SHAPE = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            @Chapter(value = "Shapes", order = 1)
            @Explain("Every shape has an area.")
            interface Shape {

                @Explain("How large it is.")
                double area();
            }
            """;

    private static final String SHAPE_TEST = """
            package shop;

            import dev.recto.Explain;
            import org.junit.jupiter.api.Test;

            @Explain(of = Shape.class, value = "A shape can be tried.")
            class ShapeTest {
                @Explain("It prints.")
                @Test
                void tries() {
                    System.out.println("tried");
                }
            }
            """;

    private static final String FRONT = "---\ntitle: A\norder: 2\n---\n\n";
    private static final String PAGE = "src/book/a.md";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aChapterAndATest() {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Shape.java", SHAPE)
                .with("src/test/java/shop/ShapeTest.java", SHAPE_TEST)
                .compiled()
                .requiring(Require.COMPILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\n",
                "> [!NOTE]\n> First [shop.Shape#area].\n>\n> Second %s.\n",
                "> [!caution]\n> - a\n>\n>   b %s\n",
                "Words[^1].\n\n[^1]: First.\n\n    Second %s.\n",
                "Words[^1].\n\n[^1]: %s\n",
                "Words^[first %s last].\n",
                "Term %s\n: means\n",
                "Term\n:   First.\n\n    Second %s.\n",
                "Term\n\n: means\n\nOther\n: > quoted %s\n",
                "|a|b|\n|-|-|\n|1|`\\|` \\| %s|\n",
                "Right behind\n|a|b|\n|-|-|\n|%s|2|\n",
                "1. a\n\n    - b\n\n        %s\n",
                "- [ ] %s\n",
                "## Heading %s\n\nA.\n",
                "~~gone %s~~\n",
            })
    void tagsAndNamesAreReadInEveryContainer(String container) throws IOException {
        for (String planted : List.of(
                "[¦shop.Shape#perimeter] dead-link",
                "[a *b*][¦shop.Shape#perimeter] dead-link",
                "¦{@result shop.ShapeTest#tries nope} missing-output",
                "¦{@quote shop.ShapeTest#tries \"never\"} stale-quote",
                "{@link ¦shop.Shape#perimeter} dead-link",
                "¦{@lisitng shop.Shape#area} unknown-tag",
                "¦{@listing} malformed-tag")) {
            int space = planted.lastIndexOf(' ');
            assertTold(container.replace("%s", planted.substring(0, space)), planted.substring(space + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```java\nint a = ¦lost;\n```\n",
                " ```java\n int a = ¦lost;\n ```\n",
                "   ```java\n   int a = ¦lost;\n   ```\n",
                "1. a\n\n    ```java\n    int a = ¦lost;\n    ```\n",
                "1. a\n   - b\n\n      ~~~ java\n      int a = ¦lost;\n      ~~~\n",
                "> [!TIP]\n> ```java\n> int a = ¦lost;\n> ```\n",
                "Text[^a].\n\n[^a]: With code:\n\n    ```java\n    int a = ¦lost;\n    ```\n",
                "Term\n:   Code:\n\n    ```java\n    int a = ¦lost;\n    ```\n",
                "Term\n: ```java\n  int a = ¦lost;\n  ```\n",
            })
    void fencesAreCompiledInEveryContainer(String page) throws IOException {
        write(page);

        assertThat(places(project.fences().problems())).containsExactlyElementsOf(expected(page, "broken-fence"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. a\n\n    ```json\n    {\"broken\": ,¦}\n    ```\n",
                "  ```json\n  {\"broken\": ,¦}\n  ```\n",
                "> [!TIP]\n>  ```json\n>  {\"broken\": ,¦}\n>  ```\n",
            })
    void indentedNotationsAreRead(String page) throws IOException {
        assertTold(page, "broken-fence");
    }

    @Test
    void whatWasReadByAnotherDialectIsRefused() throws IOException {
        assertTold("¦!!! note \"A note\"\n    First.\n\n    Second [shop.Shape#perimeter].\n", "foreign-syntax");
    }

    @Test
    void footnotesOfOneWordAreFootnotes() throws IOException {
        write("See[^a] and[^b], [^c].\n\n[^a]: Ibid.\n[^b]: https://example.org/x\n[^c]: [shop.Shape#area]\n");

        assertThat(errors()).isEmpty();
    }

    @Test
    void footnotesThatNobodyFindsAreTold() throws IOException {
        assertTold("a\n\n¦[^unused]: Never.\n", "unused-footnote");
        assertTold("x[^dup]\n\n[^dup]: First.\n¦[^dup]: Second.\n", "duplicate-footnote");
        assertTold("a ¦[^missing] `a[^n]` and `int[]`\n", "dead-link");
    }

    @Test
    void filesWithSpacesAreFoundByTheirNamesAndByTheirAddresses() throws IOException {
        project.with("src/book/my pic.gif", "GIF89a1010").with("src/book/other page.md", "# Other\n\n## F\n");
        write("![b](<my pic.gif>) ![c](my%20pic.gif) [d](<other page.md>) [e](other%20page.md#f)\n");

        assertThat(errors()).isEmpty();
    }

    @Test
    void filesThatAreNotThereAreToldInEveryContainer() throws IOException {
        project.with("src/book/100%.gif", "GIF89a1010");
        write("![a](100%.gif)\n");
        assertThat(errors()).isEmpty();

        assertTold("> [!NOTE]\n> a\n>\n> ¦![b](no%20pic.png)\n", "missing-image");
        assertTold("A[^1].\n\n[^1]: a\n\n    b ¦[c](<no page.md>)\n", "dead-link");
        assertTold("Term\n: ¦![b](no.png)\n", "missing-image");
        assertTold("A line.\n\nA ¦[b](no.pdf) and [c](<100%.gif>).\n", "dead-link");
        assertTold("A ¦![b](a%00b.png)\n", "missing-image");
        assertTold("A ¦![b][c]\n\n[c]: <no pic.png>\n", "missing-image");
        assertTold("|a|\n|-|\n|`\\|` ¦![b](no.png)|\n", "missing-image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Other `than` *this*\n\nText.\n",
                "Other `than` *this*\n===\n\nText.\n",
                "\n\n#   Other than this   ###\n",
                "<!-- licence -->\n\n# Other than this\n",
                "---\norder: 3\n---\n# Other than this\n",
                "---\norder: 3\n...\n\nOther\nthan this\n=======\n",
                "---\ntitle: Other than this\n---\n# Other *than* this\n",
                "\uFEFF# Other than\tthis\r\n\r\nText.\r\n",
            })
    void thePageIsCalledByItsFirstHeading(String page) throws IOException {
        project.with("src/book/b.md", page);

        assertThat(titles()).contains("Other than this");
        assertThat(errors()).isEmpty();
    }

    @Test
    void aTitleMayNameWhatIsThere() throws IOException {
        project.with("src/book/b.md", "# About [shop.Shape#area] and [its *shape*][shop.Shape]\n\nText.\n");
        assertThat(titles()).contains("About shop.Shape.area and its shape");
        assertThat(errors()).isEmpty();

        project.with("src/book/b.md", "# About [shop.Shape#perimeter]\n");
        assertThat(errors()).containsExactly("src/book/b.md:1:10 dead-link");
    }

    @Test
    void aTitleKeepsItsSigns() throws IOException {
        project.with("src/book/b.md", "# C#\n").with("src/book/c.md", "---\ntitle: F#\n---\n\n# F#\n\nText.\n");

        assertThat(titles()).contains("C#", "F#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text.\n\n# Behind text\n", "## Level two\n", "#\n", "    # code\n", "#no space\n"})
    void aPageWithoutATitleIsTold(String page) throws IOException {
        project.with("src/book/b.md", page);

        assertThat(errors()).containsExactly("src/book/b.md:1:1 malformed-front-matter");
    }

    @Test
    void aTitleIsMadeOfWordsAlone() throws IOException {
        project.with("src/book/b.md", "\n# Title {@toc}\n");

        assertThat(errors()).containsExactly("src/book/b.md:2:9 malformed-front-matter");
    }

    private void write(String page) {
        project.with(PAGE, FRONT + page.replace("¦", ""));
    }

    private void assertTold(String page, String id) throws IOException {
        write(page);

        assertThat(errors()).as(page).containsExactlyElementsOf(expected(page, id));
    }

    private List<String> errors() throws IOException {
        return places(weave().problems());
    }

    private WeaveResult weave() throws IOException {
        return project.ranNothing().passed("shop.ShapeTest", "tries", "tried\n").weave();
    }

    private List<String> titles() throws IOException {
        weave();
        String index = Files.readString(folder.resolve("target/book/index.html"));
        List<String> titles = new ArrayList<>();
        Jsoup.parse(index).select("a").forEach(link -> titles.add(link.text()));
        return titles;
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.place() + " " + problem.id())
                .toList();
    }

    private static List<String> expected(String page, String id) {
        String text = FRONT + page;
        String before = text.substring(0, text.indexOf('¦'));
        int line = before.split("\n", -1).length;
        return List.of(PAGE + ":" + line + ":" + (before.length() - before.lastIndexOf('\n')) + " " + id);
    }
}
