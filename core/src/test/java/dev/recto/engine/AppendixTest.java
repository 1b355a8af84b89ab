package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendixTest {

    @Test
    void anAppendixHasALetterAndItsSectionsHaveItToo(@TempDir Path folder) throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/book/signs.md", "---\ntitle: Signs\nappendix: true\norder: 1\n---\n\n## Greek\n\n{@ref sec:greek}\n")
                .with("src/main/java/shop/Cart.java", "package shop; @dev.recto.Chapter(value = \"A cart\", order = 2) interface Cart {}")
                .with("src/test/java/CartTest.java", "class CartTest { @org.junit.jupiter.api.Test void adds() {} }")
                .compiled()
                .requiring(Require.COMPILED)
                .passed("CartTest", "adds", "");
        assertThat(project.weave().problems()).isEmpty();
        var page = Jsoup.parse(Files.readString(folder.resolve("target/book/signs.html")));
        assertThat(page.select(".label").text()).isEqualTo("Appendix A");
        assertThat(page.select("h2").text()).isEqualTo("A.1 Greek");
        assertThat(page.select(".prose p a").text()).isEqualTo("Section A.1");
    }
}
