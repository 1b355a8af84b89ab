package dev.recto.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Page;
import dev.recto.html.prose.RenderedProse.Stretch;
import dev.recto.sheet.Heading;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How many words a page has. */
class WordCountTest {

    private static final Page PAGE =
            new Page(Page.Kind.MARKDOWN, "page.html", "", Heading.titled("Page"), "src/book/page.md", List.of());

    /** What a word is: a sign of a script without spaces, or what starts with a letter or a number. */
    private static final Pattern WORD = Pattern.compile(
            "(\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana})" + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019.-]*");

    private static final int[] OTHERS =
            "\u00e9\u0301\u2019\u2026\u6df1\u5ea6\u3042\u30ab\u30fc\u2163\u00b2\u0904\ud83d\ude00\ud840\udc00-."
                    .codePoints()
                    .toArray();

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
    void wordsAreCountedInEveryScript() {
        Random random = new Random(14);
        for (int line = 0; line < 5_000; line++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                words.appendCodePoint(
                        random.nextBoolean()
                                ? SIGNS.charAt(random.nextInt(SIGNS.length()))
                                : OTHERS[random.nextInt(OTHERS.length)]);
            }
            List<MatchResult> found = WORD.matcher(words).results().toList();
            long signs = found.stream().filter(word -> word.group(1) != null).count();

            assertThat(count(words.toString())).as(words.toString()).isEqualTo(found.size() - signs + (signs + 1) / 2);
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
