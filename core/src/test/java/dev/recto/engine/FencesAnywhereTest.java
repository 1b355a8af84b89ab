package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a fence is written and wherever it stands, it is verified or refused at its own place. */
class FencesAnywhereTest {

    private static final String PAGE = "src/book/a.md";
    private static final String YAML = "---\ntitle: A\norder: 2\n---\n";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void project() {
        project = new TinyProject(folder);
    }

    /** As in a note, an admonition of another engine and a definition; before any test runs. */
    @Test
    void aFenceInWhatOnlyOtherEnginesKnowAsAContainer() throws IOException {
        project.with(PAGE, YAML + "!!! note \"T\"\n\n    Code:\n\n    ```java\n    x();\n    ```\n");

        assertThat(told(project.fences()))
                .containsExactly(
                        "src/book/a.md:9:5: [malformed-fence] this fence is indented so far that it is code itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A[^a].\n\n[^a]: With code:\n\n    ```java\n    lost();\n    ```\n",
                "T\n:   Code:\n\n    ```java\n    lost();\n    ```\n",
                "> [!NOTE]\n> a\n>\n>   ~~~java\n>   lost();\n>   ~~~\n",
                "> {@exercise a}\n> b\n> {@solution}\n> ```java\n> lost();\n> ```\n",
                "1. a\n   - b\n\n      > ~~~java\n      > lost();\n      > ~~~\n"
            })
    void aTypeErrorInAnyContainer(String prose) throws IOException {
        project.with(PAGE, YAML + prose);
        int line = 4 + (int) prose.substring(0, prose.indexOf("lost")).lines().count();
        int column = prose.indexOf("lost") - prose.lastIndexOf('\n', prose.indexOf("lost"));

        assertThat(told(project.fences()))
                .containsExactly("src/book/a.md:" + line + ":" + column + ": [broken-fence] cannot find symbol");
    }

    @Test
    void aTypeErrorInAnAdmonitionOfTheExtendedDialect() throws IOException {
        project.with(
                PAGE,
                "---\ntitle: A\norder: 2\ndialect: extended\n---\n!!! note\n\n    ```java\n    lost();\n    ```\n");

        assertThat(told(project.fences())).containsExactly("src/book/a.md:9:5: [broken-fence] cannot find symbol");
    }

    /** Here, in the goal recto:examples, and for Java in the compiler. */
    @Test
    void fencesThatOnlyLookLikeJava() throws IOException {
        project.with(
                PAGE,
                Stream.of("```java8", "~~~java,compile", "> ```java{x}", "```jav", "``` {.java .x}", "```jshell")
                        .map(marks -> marks + "\n" + marks.replaceFirst("[`~].*", "") + "int broken = \"no int\";\n"
                                + marks.replaceFirst("([`~]{3}).*", "$1"))
                        .collect(Collectors.joining("\n\n", YAML, "\n")));

        List<String> all = List.of(
                "src/book/a.md:5:4: [unknown-fence-word] nothing verifies a fence of 'java8'",
                "src/book/a.md:9:4: [unknown-fence-word] nothing verifies a fence of 'java,compile'",
                "src/book/a.md:13:6: [unknown-fence-word] nothing verifies a fence of 'java{x}'",
                "src/book/a.md:17:4: [unknown-fence-word] nothing verifies a fence of 'jav'",
                "src/book/a.md:21:5: [unknown-fence-word] nothing verifies a fence of '{.java .x}'",
                "src/book/a.md:25:4: [unknown-fence-word] nothing verifies a fence of 'jshell'");
        assertThat(told(project.fences())).containsExactlyElementsOf(all);
        assertThat(told(project.passed("shop.Other", "any", "").weave())).containsExactlyElementsOf(all);
        project.with(
                "src/main/java/a/A.java",
                "package a;\n\n/// ```java8\n/// int b = \"\";\n/// ```\n@dev.recto.Explain\ninterface A {}\n");
        assertThatThrownBy(project::compiled)
                .hasMessageContaining(
                        "3:8: [unknown-fence-word] nothing verifies a fence of 'java8'; did you mean 'java'?");
    }

    /** Each notation, in each container, with as many spaces more as CommonMark lets pass. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'', '   '",
        "'1. a\n\n', '    '",
        "'- a\n\n', '     '",
        "'> a\n>\n', '> '",
        "'> a\n>\n', '>    '",
        "'> [!TIP]\n> a\n>\n', '>   '",
        "'a[^1]\n\n[^1]: b\n\n', '      '",
        "'Term\n: b\n\n', '    '",
        "'1. a\n   - b\n\n', '      > '"
    })
    void aNotationThatIsMalformedWhereverItStands(String before, String indentation) throws IOException {
        List<String> notations = List.of("json", "JSON", "xml", "Yaml", "yml", "properties");
        List<String> broken = List.of("[1, }", "[1, }", "<a></b>", "a: [1", "a: [1", "a = \\u1");
        for (int i = 0; i < notations.size(); i++) {
            String prose = before.replace("\\n", "\n") + indentation + "```" + notations.get(i) + "\n" + indentation
                    + broken.get(i) + "\n" + indentation + "```\n";
            project.with(PAGE, YAML + prose);
            int line = 4 + (int) prose.lines().count() - 1;

            assertThat(told(project.passed("shop.Other", "any", "").weave()))
                    .as(prose)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .matches("src/book/a\\.md:(" + line + "|" + (line + 1) + "):\\d+: \\[broken-fence].*");
            project.ranNothing();
        }
    }

    private static List<String> told(GeneratedTests tests) {
        return tests.problems().stream().map(FencesAnywhereTest::brief).toList();
    }

    private static List<String> told(WeaveResult result) {
        return result.problems().stream()
                .filter(Problem::isError)
                .map(FencesAnywhereTest::brief)
                .toList();
    }

    /** Without the remedy and what javac says of a symbol. */
    private static String brief(Problem diagnostic) {
        return diagnostic.toString().replaceAll("(?:, symbol|;).*", "");
    }
}
