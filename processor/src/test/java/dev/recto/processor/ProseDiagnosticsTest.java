package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults in the prose of Java sources, in text blocks, in escaped strings and in Markdown comments: javac puts each where a
 * {@code ¦} stands.
 */
class ProseDiagnosticsTest {

    @TempDir
    Path project;

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            '> [!NOTE]⏎> First.⏎>⏎> Second [¦Value#pow].' => dead-link
            'Words[^1].⏎⏎[^1]: First.⏎⏎    Second {@link ¦Value#pow}.' => dead-link
            'Words^[in a note [¦Value#pow]].' => dead-link
            'Term⏎:   First.⏎⏎    Second ¦{@lisitng Value}.' => unknown-tag
            'Term ¦{@lisitng Value}⏎: means' => unknown-tag
            '|a|b|⏎|-|-|⏎|`x \\| y` \\| 😀|[¦Value#pow]|' => dead-link
            'Behind words⏎|a|⏎|-|⏎|¦{@code x | y}|' => malformed-tag
            '1. a⏎⏎    - b ¦{@toc' => malformed-tag
            'Words¦[^none].' => dead-link
            'a⏎⏎¦[^1]: Unused.' => unused-footnote
            'a[^1]⏎⏎[^1]: b⏎¦[^1]: c' => duplicate-footnote
            '> [!¦NOET]⏎> a' => unknown-alert
            '> a⏎> ¦[!NOTE] b' => malformed-alert
            '- a⏎⏎  ¦```java⏎  int a;' => malformed-fence
            'a⏎⏎        ¦```java⏎        int a;⏎        ```' => malformed-fence
            ' ```java ¦nope⏎ int a;⏎ ```' => unknown-fence-word
            '<b>a</b>⏎<!-- ¦{@toc} -->' => unrenderable-prose
            'a⏎⏎¦!!! note⏎    b' => foreign-syntax
            '> - a [@b, p. 1;⏎>   @c, ¦somewhere]' => malformed-citation
            'a *[¦see @b]* c' => malformed-citation
            'a ¦{@cite b where?}' => malformed-tag
            """)
    void standAtTheirPlaces(String prose, String id) throws IOException {
        String text = prose.replace("⏎", "\n");
        assertFault(
                "package dl;\nclass Value {\n    @dev.recto.Explain(\"\"\"\n"
                        + text.replace("\\", "\\\\").indent(8) + "        \"\"\")\n    void plus() {}\n}\n",
                id);
        assertFault(
                "package dl;\nclass Value {\n"
                        + text.lines().map(line -> "    /// " + line + "\n").reduce("", String::concat)
                        + "    @dev.recto.Explain void plus() {}\n}\n",
                id);
        assertFault(
                "package dl;\nclass Value {\n    @dev.recto.Explain(\"\\u0041\\n\\n"
                        + text.replace("\\", "\\\\").replace("\n", "\\n")
                        + "\")\n    void plus() {}\n}\n",
                id);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            '<p>A &lt; b <em title="a>b">c</em> {@link ¦Value#pow}' => dead-link
            '<pre>⏎ int a;⏎</pre> ¦{@lisitng Value}' => unknown-tag
            'a <!-- b ¦{@toc} -->' => unrenderable-prose
            'a ¦{@code {b}' => malformed-tag
            """)
    void standAtTheirPlacesInHtml(String prose, String id) throws IOException {
        String comment = "/**\n * " + prose.replace("⏎", "\n * ") + "\n *\n * @param a b\n */\n";
        assertFault("package dl;\nclass Value {\n" + comment + "@dev.recto.Explain void plus(int a) {}\n}\n", id);
    }

    @Test
    void noContainerHidesATagFromTheSheet() throws IOException {
        Javac javac = new Javac(project).source("dl/Value.java", """
                package dl;
                class Value {
                    static final int MAX = 1;

                    /// > [!NOTE]
                    /// > a
                    /// >
                    /// > {@value #MAX} [#plus]
                    ///
                    /// Note[^1], term:
                    ///
                    /// MAX
                    /// :   a
                    ///
                    ///     {@value #MAX} [#plus]
                    ///
                    /// |a|
                    /// |-|
                    /// |`\\|`{@value #MAX} [#plus]|
                    ///
                    /// [^1]: a
                    ///
                    ///     {@value #MAX} [#plus]
                    ///
                    /// @see Value
                    @dev.recto.Explain void plus() {}
                }
                """);
        assertThat(javac.compile().lines()).isEmpty();

        var prose = javac.sheet("dl/Value.java").declarations().stream()
                .filter(declaration -> declaration.explanation() != null)
                .findFirst()
                .orElseThrow()
                .explanation()
                .prose();
        assertThat(prose.tags())
                .extracting(tag -> tag.span().of(prose.text()))
                .containsOnly("{@value #MAX}")
                .hasSize(4);
        assertThat(prose.links())
                .extracting(link -> link.span().of(prose.text()))
                .containsOnly("[#plus]")
                .hasSize(4);
        assertThat(prose.text()).endsWith("{@value #MAX} [#plus]");
    }

    private void assertFault(String marked, String id) throws IOException {
        String before = marked.substring(0, marked.indexOf('¦'));
        int line = before.split("\n", -1).length;
        int column = before.length() - before.lastIndexOf('\n');
        Javac javac = new Javac(project).source("dl/Value.java", marked.replace("¦", ""));

        List<String> lines = javac.compile().lines();
        assertThat(lines).as(marked).isNotEmpty();
        assertThat(lines.get(0)).as(marked).contains(" ERROR " + line + ":" + column + ": [" + id + "] ");
    }
}
