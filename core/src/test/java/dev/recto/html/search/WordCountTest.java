package dev.recto.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Page;
import dev.recto.html.prose.RenderedProse.Stretch;
import dev.recto.sheet.Heading;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How many words a page has: those of lines in ASCII are counted without a pattern, and as many as with it. */
class WordCountTest {

    private static final Page PAGE =
            new Page(Page.Kind.MARKDOWN, "page.html", "", Heading.titled("Page"), "src/book/page.md", List.of());

    private static final String SIGNS = "ab1'.- ,$_(";

    @Test
    void aLineHasAsManyWordsWithAndWithoutASignBeyondAscii() {
        Random random = new Random(13);
        for (int line = 0; line < 2_000; line++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }

            assertThat(count(words.toString())).as(words.toString()).isEqualTo(count(words + " \u2026"));
        }
    }

    @Test
    void twoSignsWithoutSpacesAreOneWord() {
        assertThat(count("don't 3.14 x-axis")).isEqualTo(3);
        assertThat(count("\u6df1\u5ea6\u5b66")).isEqualTo(2);
    }

    private static long count(String line) {
        PageWords words = new PageWords(PAGE, Map.of());
        words.add(List.of(new Stretch(null, line, List.of())));
        return words.count();
    }
}
