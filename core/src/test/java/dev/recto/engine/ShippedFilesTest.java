package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that ship with a project are shown from where they lie. */
class ShippedFilesTest {

    @TempDir
    Path folder;

    private TinyProject project;

    @BeforeEach
    void write() {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", """
                        package shop;

                        @dev.recto.Chapter(value = "A cart", order = 1)
                        @dev.recto.Explain("It asks {@snippet file=db/q.sql} and is told {@snippet file=a.yaml region=port}")
                        final class Cart {
                            /** Always {@value}. */
                            @dev.recto.Explain
                            static final int MOST = 9;
                        }
                        """)
                .with("src/main/resources/db/q.sql", "select 1;\n")
                .with("src/test/resources/a.yaml", "server:\n  # @start region=port\n  port: 8080\n  # @end\n")
                .requiring(Require.COMPILED);
    }

    @Test
    void snippetsShowThemAndTheBookProvesItself() throws IOException {
        WeaveResult result = woven();

        assertThat(result.problems()).isEmpty();
        Document page = Jsoup.parse(Files.readString(folder.resolve("target/book/a-cart.html")));
        assertThat(page.select("figure.listing pre").eachText()).contains("select 1;", "port: 8080");
        assertThat(page.select("article").text()).contains("q.sql").contains("Always 9.");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
        assertThat(Recto.check(folder.resolve("target/book"), project.origin())).isEmpty();
    }

    @Test
    void oneThatChangedIsShownAsItIsNow() throws IOException {
        woven();
        project.with("src/main/resources/db/q.sql", "select 2;\n");

        assertThat(new Recto(project.project()).weave().problems()).isEmpty();
        assertThat(Files.readString(folder.resolve("target/book/a-cart.html")))
                .contains("2")
                .doesNotContain("select 1");
    }

    private WeaveResult woven() throws IOException {
        return project.compiled().passed("shop.Other", "any", "").weave();
    }
}
