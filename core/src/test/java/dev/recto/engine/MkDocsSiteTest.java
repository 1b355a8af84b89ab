package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of MkDocs as it lies there: woven, with its snippets, and proven again. */
class MkDocsSiteTest {

    @TempDir
    private Path folder;

    @Test
    void isWovenWithItsSnippets() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/book/site/mkdocs.yml", "site_name: S\nnav:\n  - Home: index.md\n  - start.md\n")
                .with("src/book/site/docs/index.md", "# Welcome\n\n[Start](start.md){ .md-button }\n")
                .with("src/book/site/includes/a.py", "a = 1\n")
                .with("src/book/site/docs/start.md", """
                        ---
                        icon: material/star
                        tags: [one]
                        ---
                        # Start

                        !!! tip "Try it"

                            Press ++ctrl+s++, then ==look==.

                        === "Python"

                            ```py title="a.py" linenums="1"
                            --8<-- "includes/a.py"
                            ```

                        === "Words"

                            In the second tab.
                        """);

        assertThat(project.passed("shop.Other", "any", "").weave().problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .toList())
                .isEmpty();
        assertThat(folder.resolve("target/book/site/docs/start.html"))
                .content()
                .contains("<strong>Try it</strong>", "<kbd>Ctrl</kbd>+<kbd>S</kbd>", "<mark>look</mark>")
                .contains("<summary>Python</summary>", "<summary>Words</summary>", "In the second tab.")
                .doesNotContain("!!!", "===", "++ctrl", "8&lt;", "md-button");
        assertThat(folder.resolve("target/book/evidence/sources/src/book/site/includes/a.py"))
                .exists();
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }
}
