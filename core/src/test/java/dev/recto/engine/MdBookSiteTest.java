package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of mdBook's as it lies there: woven, with what it includes, and proven again. */
class MdBookSiteTest {

    @TempDir
    private Path folder;

    @Test
    void isWovenWithAllThatItIncludes() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/book/book.toml", "[book]\ntitle = \"Rust, slowly\"\n")
                .with(
                        "src/book/src/SUMMARY.md",
                        "# Summary\n\n[Foreword](README.md)\n\n- [First](first.md)\n  - [Second](second.md)\n")
                .with("src/book/src/README.md", "Read [on](first.md).\n")
                .with("src/book/src/fragment.md", "Shown where it is included.\n")
                .with("src/book/listings/main.rs", "// ANCHOR: here\nlet a = one();\n// ANCHOR_END: here\nlet b = 2;\n")
                .with("src/book/src/second.md", "# Second\n\n{{#include fragment.md}}\n")
                .with("src/book/src/first.md", """
                        # First steps

                        <Listing number="1-1" file-name="src/main.rs" caption="What `one` gives">

                        ```rust,ignore,editable
                        # fn main() {
                        {{#rustdoc_include ../listings/main.rs:here}}
                        # }
                        ```

                        </Listing>

                        <div class="warning">

                        Mind **this**.

                        </div>

                        > [!NOTE]
                        > Listing [1-1](#listing-1-1) says more.

                        ```java,ignore
                        no java at all
                        ```
                        """);

        assertThat(project.passed("shop.Other", "any", "").weave().problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .toList())
                .isEmpty();
        assertThat(folder.resolve("target/book/src/first.html"))
                .content()
                .contains(
                        "<figure id=\"listing-1-1\">", "Filename: src/main.rs", " a = one();", "<code>one</code> gives")
                .contains("<strong>this</strong>", "no java at all")
                .doesNotContain("main()", "ANCHOR", " b = 2", "{{#", "&lt;Listing", "editable");
        assertThat(folder.resolve("target/book/src/second.html")).content().contains("Shown where it is included.");
        assertThat(folder.resolve("target/book/src/fragment.html")).doesNotExist();
        for (String file : List.of("book.toml", "src/SUMMARY.md", "src/fragment.md", "listings/main.rs")) {
            assertThat(folder.resolve("target/book/evidence/sources/src/book").resolve(file))
                    .exists();
        }
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }
}
