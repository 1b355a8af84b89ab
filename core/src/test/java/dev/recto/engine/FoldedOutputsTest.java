package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long output is folded on its page and whole on paper, and the book still proves itself. */
class FoldedOutputsTest {

    private static final String PRINTED =
            IntStream.range(0, 99).mapToObj(line -> "line " + line + "\n").collect(Collectors.joining());

    @TempDir
    Path folder;

    @Test
    void allOfItIsOnThePageAndOnPaper() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Shop.java", """
                        package shop;

                        @dev.recto.Chapter(value = "A shop", order = 1)
                        @dev.recto.Explain("It says: {@output ShopTest#sells}")
                        class Shop {}
                        """)
                .requiring(Require.COMPILED);
        WeaveResult result =
                project.compiled().passed("shop.ShopTest", "sells", PRINTED).weave();

        assertThat(result.problems()).isEmpty();
        Element output = page("a-shop.html").selectFirst("figure.output");
        assertThat(output).isNotNull();
        assertThat(output.select("details:not([open]) > summary").text()).isEqualTo("75 more lines");
        assertThat(output.select("> pre > samp").text()).endsWith("line 23");
        assertThat(output.select("samp").stream().map(Element::wholeText).collect(Collectors.joining()))
                .isEqualTo(PRINTED);
        Element onPaper = page("print.html").selectFirst("figure.output");
        assertThat(onPaper).isNotNull();
        assertThat(onPaper.select("samp"))
                .singleElement()
                .extracting(Element::wholeText)
                .isEqualTo(PRINTED);
        assertThat(onPaper.text()).doesNotContain("more lines");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book").resolve(address)));
    }
}
