package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.sample.Words.Owners;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a chapter one reads the book, and not what its verification has to say. */
class WordsTest {

    private static final double MOST_PERCENT = 8;

    @ParameterizedTest
    @ValueSource(strings = {"numbers.html", "walking-downhill.html", "automatic-differentiation.html"})
    void theMachineryOfAChapterSaysLittle(String chapter) throws IOException {
        Words words = Words.of(Pages.ofTheSampleBook().read(chapter), Owners.written());

        System.out.println(chapter + ": " + words);
        assertThat(words.prose()).isGreaterThan(1500);
        assertThat(words.percent()).as(words.toString()).isLessThanOrEqualTo(MOST_PERCENT);
    }

    @Test
    void wordsBelongToWhatIsNearestAroundThem() throws IOException {
        Words words = Words.of(
                Jsoup.parse(
                        "<main><h1>Two words</h1><p class=label>Chapter 1</p><div class=prose><p>Three of <i>prose</i> –"
                                + "<figure class=listing><pre>code code</pre><ol class=notes><li>an author's note</ol>"
                                + "<figcaption>Listing 1.1<details><summary>✓ 20 tests</summary>folded</details></figcaption></figure>"
                                + "</div><table><td>cell</table><figure><pre><samp>output</samp></pre></figure>"
                                + "<p class=rest>Rest of it</p><figure class=picture><figcaption><a class=number>Figure 1</a> Its caption</figcaption></figure><nav>Next page</nav><p hidden>hidden</p></main>"),
                Owners.written());

        assertThat(words).isEqualTo(new Words(2 + 3 + 3 + 2, 2 + 2 + 3 + 2));
    }
}
