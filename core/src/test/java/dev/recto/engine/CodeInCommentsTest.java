package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that doc comments set apart in their own ways is shown as what it is: code that nothing has verified. */
class CodeInCommentsTest {

    @TempDir
    private Path folder;

    @Test
    void isMarkedAndCounted() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Shape.java", """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        /**
                         * A shape, as in
                         * <pre>{@code
                         *     Shape a = new Square();
                         *       a.area();
                         * }</pre>
                         * or in <pre>  {@literal @}Test
                         *   void area() {}</pre> or in
                         * {@code
                         *     if (a < b) {
                         *         a.grow();
                         *     }
                         * }
                         * but {@code not
                         * here}.
                         */
                        @Chapter(value = "Shapes", order = 1) @Explain
                        interface Shape {
                            /// Larger than
                            ///
                            ///     0.0
                            ///
                            /// ```text
                            /// or so
                            /// ```
                            @Explain double area();
                        }
                        """)
                .compiled()
                .requiring(Require.COMPILED)
                .passed("shop.Other", "any", "");

        assertThat(project.weave().problems()).isEmpty();
        Document page = Jsoup.parse(Files.readString(project.path("target/book/shapes.html")));
        assertThat(page.select("figure.unclaimed pre code").stream().map(code -> code.wholeText()))
                .containsExactly(
                        "Shape a = new Square();\n  a.area();\n",
                        "  @Test\n  void area() {}\n",
                        "if (a < b) {\n    a.grow();\n}\n",
                        "0.0\n",
                        "or so\n");
        assertThat(page.select("figure.unclaimed .claim").eachText()).hasSize(5).containsOnly("not verified");
        assertThat(page.select(".prose p > code").eachText()).containsExactly("not here");
        for (String address : new String[] {"index.html", "colophon.html"}) {
            Document counted = Jsoup.parse(Files.readString(project.path("target/book/" + address)));
            assertThat(counted.select(".tally").text()).endsWith("5 not verified");
        }
    }
}
