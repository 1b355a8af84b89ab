package dev.recto.dialect.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EverywhereTest {

    @TempDir
    private Path folder;

    @Test
    void marksOfFootnotesThatAreNotThereAreText() {
        assertThat(words("A [^a-z] and[^note] `[^x]` $a[^2]$.\n\n[^note]: Text\n"))
                .isEqualTo("A \\[^a-z] and[^note] `[^x]` $a[^2]$.\n\n[^note]: Text\n");
    }

    @Test
    void aFootnoteThatIsNearlyThereIsLeftToBeTold() {
        assertThat(words("A[^siphas]\n\n[^siphash]: Text\n")).startsWith("A[^siphas]");
    }

    @Test
    void anIndentedFenceIsCode() {
        assertThat(words("A:\n\n    ```rust\n    fn a() {}\n    ```\n\nB\n"))
                .isEqualTo("A:\n\n``````\n```rust\nfn a() {}\n```\n``````\n\nB\n");
    }

    @Test
    void aFormulaStaysInItsListItem() {
        assertThat(words("- a\n  $$\n  x\n\n  y\n$$\n  b\n")).isEqualTo("- a\n  $$\n  x\n  y\n  $$\n  b\n");
    }

    @Test
    void notationsThatNobodyVerifiesAreSketches() {
        assertThat(words("```json\n{ … }\n```\n")).isEqualTo("```json sketch=\"not verified\"\n{ … }\n```\n");
        assertThat(words("---\nverify: true\n---\n```json\n{}\n```\n")).contains("```json\n");
    }

    @Test
    void titlesMarkedLinesAndNumbersOfFences() {
        String code = "\na\nb\nc\n```\n";
        assertThat(words("```js {1,3} showLineNumbers" + code)).isEqualTo("```js {1,3} linenums" + code);
        assertThat(words("```go {linenos=table,hl_lines=[1,\"2-3\"],linenostart=199}" + code))
                .isEqualTo("```go linenums=199 {1,2-3}" + code);
        assertThat(words("```{.hs #x .numberLines startFrom=\"7\"}" + code)).isEqualTo("```hs linenums=7" + code);
        assertThat(words("``` {#x .hs}" + code)).isEqualTo("``` hs" + code);
        assertThat(words("```py file='a.py' hl_lines=\"1 3\" x" + code))
                .isEqualTo("```py title=\"a.py\" {1,3} x" + code);
        assertThat(words("```{1,3}" + code)).isEqualTo("```text {1,3}" + code);
        assertThat(words("```json {1} live" + code)).isEqualTo("```json {1} sketch=\"not verified\"" + code);
        assertThat(words("---\nverify: true\n---\n```java{2} live compile" + code))
                .contains("```java {2} compile" + code);
        assertThat(words("```{.python .input}" + code)).isEqualTo("```python" + code);
    }

    @Test
    void linesOfAFenceThatNobodyCanNameAreTold() {
        Foreign site =
                new Foreign(folder).in("hugo").with("a.md", "A\n\n> ```js hl_lines=\"1 two\" {9-3}\n> a\n> ```\n");
        assertThat(site.told("a.md"))
                .containsExactly(
                        "a.md:3:21 [unknown-fence-word] 'two' names no lines of a fence",
                        "a.md:3:27 [unknown-fence-word] '9-3' names no lines of a fence");
        site.with("a.md", "```js linenostart=x\na\n```\n");
        assertThat(site.told("a.md")).containsExactly("a.md:1:19 [unknown-fence-word] 'x' is no number of a line");
    }

    @Test
    void wikiLinks() {
        Foreign site = new Foreign(folder)
                .in("hugo")
                .with("notes/My-Page.md", "# Mine\n")
                .with("static/a.png", "");
        site.with(
                "a.md",
                "[[My Page]] [[my page#The End|words]] ![[a.png]] [[CASCADE]] `[[My Page]]` [[none|x]] [[a]](b)\n");
        assertThat(site.words("a.md"))
                .isEqualTo("[My Page](<notes/My-Page.md>) [words](<notes/My-Page.md#the-end>) ![a.png](<static/a.png>) "
                        + "[[CASCADE]] `[[My Page]]` x [[a]](b)\n");
        assertThat(site.told("a.md")).containsExactly("a.md:1:76 [dead-link] there is no page 'none'");
    }

    @Test
    void aDiagramIsItsCode() {
        Foreign site = new Foreign(folder).in("hugo").with("a.md", "A\n\n```mermaid\ngraph TD\n```\n");
        assertThat(site.words("a.md")).contains("```mermaid\ngraph TD\n```\n");
        assertThat(site.told("a.md")).containsExactly("a.md:3:1 [passed-over] a diagram is shown as its code");
    }

    @Test
    void wikiLinksNameImagesWhereverTheyLie() {
        Foreign site =
                new Foreign(folder).in("hugo").with("some/folder/a.png", "").with("a.md", "![[a.png]]\n");

        assertThat(site.words("a.md")).isEqualTo("![a.png](<some/folder/a.png>)\n");
    }

    @Test
    void equationsWithLabelsHaveNumbers() {
        Foreign site = new Foreign(folder).in("hugo").with("a.md", """
                By \\eqref{eq:b} and \\eqref{eq:none}.

                $$
                \\begin{equation} a \\label{a} \\end{equation}
                $$

                $$ b \\label{eq:b} $$
                """);

        assertThat(site.words("a.md")).isEqualTo("""
                By [(2)](#eq-b) and .

                <span id="eq-a"></span>
                $$
                \\begin{equation*} a \\qquad (1) \\end{equation*}
                $$

                <span id="eq-b"></span>
                $$ b \\qquad (2) $$
                """);
        assertThat(site.told("a.md"))
                .containsExactly("a.md:1:21 [dead-link] no equation of this page has the label 'eq:none'");
    }

    @Test
    void theRootOfASiteWithoutAFirstPageIsTheContents() {
        assertThat(words("[home](/)\n")).isEqualTo("[home](index.html)\n");
    }

    @Test
    void anIdThatAHeadingHasAnywayIsNotSaid() {
        assertThat(words("A\n\n## Some words {#some-words}\n\n## Some words {#other}\n"))
                .isEqualTo("A\n\n## Some words\n\n## <span id=\"other\">Some words</span>\n");
    }

    private String words(String page) {
        return new Foreign(folder).in("hugo").with("a.md", page).words("a.md");
    }
}
