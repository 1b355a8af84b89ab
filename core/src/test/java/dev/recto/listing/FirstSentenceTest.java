package dev.recto.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Adds. Then it rests.                        ~ Adds.
            It costs 1.5 cents a step. Really.          ~ It costs 1.5 cents a step.
            Two lines\\nof one sentence.\\n\\nMore.      ~ Two lines of one sentence.
            ## A heading\\n\\nThe words.                 ~ The words.
            {@figure ATest#a a.svg}\\n\\nThe words.      ~ The words.
            *Down* is `grad`, [Value#plus] says [@ada1]. ~ Down is grad, Value.plus says.
            See [the sum][Value#plus(Value)].           ~ See the sum.
            What comes is {@result sum %d}. So be it.   ~ What comes is ….
            No end                                      ~ No end
            """)
    void proseIsReadWithoutItsMarkup(String prose, String sentence) {
        assertThat(FirstSentence.ofMarkdown(prose.replace("\\n", "\n"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Adds <em>two</em> numbers. It does.         ~ Adds two numbers.
            Is {@code a &lt; b} or {@link #plus(int) a sum}. ~ Is a < b or a sum.
            Like {@link Value#plus(Value)}.             ~ Like Value.plus.
            No end<p>A second paragraph.                ~ No end
            <p>A first paragraph. A second one.         ~ A first paragraph.
            """)
    void docCommentsAreReadWithoutTheirTags(String comment, String sentence) {
        assertThat(FirstSentence.ofHtml(comment)).isEqualTo(sentence);
    }

    @Test
    void nothingSaysNothing() {
        assertThat(FirstSentence.ofMarkdown("")).isEmpty();
        assertThat(FirstSentence.ofHtml("")).isEmpty();
    }
}
