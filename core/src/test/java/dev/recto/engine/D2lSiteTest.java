package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of d2lbook's as it lies there: woven, numbered, and proven again. */
class D2lSiteTest {

    @TempDir
    private Path folder;

    @Test
    void isWovenWithItsNumbers() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/book/d2l/config.ini", "[build]\nnotebooks = *.md */*.md\n")
                .with("src/book/references.bib", "@book{a2016, author={Ada Lovelace}, title={Notes}, year=2016}\n")
                .with("src/book/d2l/index.md", "# A book\n\n```toc\nloss\nmodel\n```\n")
                .with(
                        "src/book/d2l/img/fit.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
                .with("src/book/d2l/loss.md", """
                        # Loss

                        ## Squares
                        :label:`sec_squares`

                        $$l = (y - x)^2$$
                        :eqlabel:`eq_loss`

                        :The numbers.

                        | a | b |
                        |---|---|
                        | 1 | 2 |
                        :label:`tab_a`

                        ![A fit](img/fit.svg)
                        :label:`img_fit`
                        """)
                .with("src/book/d2l/model.md", """
                        # Model

                        From :eqref:`eq_loss`, :numref:`tab_a`, :numref:`sec_squares` and :numref:`img_fit` :cite:`a2016`.

                        :begin_tab:`numpy`
                        Words of a tab.
                        :end_tab:

                        ```{.python .input}
                        #@tab numpy
                        a = 1
                        ```
                        """);

        assertThat(project.passed("shop.Other", "any", "").weave().problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .toList())
                .isEmpty();
        assertThat(folder.resolve("target/book/d2l/model.html"))
                .content()
                .contains(
                        "Equation\u00a01.1<",
                        "Table\u00a01.1<",
                        "loss.html#sec_squares\">Squares<",
                        "loss.html#img_fit\">Figure\u00a01<")
                .contains("<summary>numpy</summary>", "Words of a tab.", "Lovelace")
                .doesNotContain(":numref:", "@tab", "begin_tab", "{.python");
        assertThat(folder.resolve("target/book/d2l/loss.html")).content().contains("id=\"img_fit\"", "A fit");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }
}
