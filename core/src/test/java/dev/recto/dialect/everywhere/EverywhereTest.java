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
