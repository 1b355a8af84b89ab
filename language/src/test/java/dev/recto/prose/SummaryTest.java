package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Prose.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Adds. Then it rests.                        ~ Adds.
            It costs 1.5 cents a step. Really.          ~ It costs 1.5 cents a step.
            Two lines\\nof one sentence.\\n\\nMore.      ~ Two lines of one sentence.
            ## A heading\\n\\nThe words.                 ~ The words.
            {@figure ATest#a a.svg}\\n\\nThe words.      ~ The words.
            {@listing A#b}\\nThe words.                  ~ The words.
            *Down* is `grad`, [Value#plus] says.        ~ Down is grad, Value.plus says.
            See [the *sum*][Value#plus(Value)].         ~ See the sum.
            What comes is {@result sum %d}. So be it.   ~ What comes is ….
            {@result a}{@result b} both came. So be it. ~ …… both came.
            Is {@code a{b}} or {@link #plus(int) a sum}. ~ Is a{b} or a sum.
            A note[^1] here^[or there]. More.\\n\\n[^1]: x ~ A note here.
            > [!NOTE]\\n> Not this.\\n\\nThe words.      ~ The words.
            <!-- licence -->\\n\\nThe words.             ~ The words.
            No end                                      ~ No end
            """)
    void proseIsReadWithoutItsMarkup(String prose, String sentence) {
        assertThat(Summary.of(Markup.MARKDOWN, prose.replace("\\n", "\n"))).hasValue(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Adds <em>two</em> numbers. It does.         ~ Adds two numbers.
            Is {@code a < b} &lt; or {@link #plus(int) a sum}. ~ Is a < b < or a sum.
            Like {@link Value#plus(Value)}.             ~ Like Value.plus.
            No end<p>A second paragraph.                ~ No end
            No end\\n\\nA second paragraph.             ~ No end
            <p>A first paragraph. A second one.         ~ A first paragraph.
            """)
    void docCommentsAreReadWithoutTheirTags(String comment, String sentence) {
        assertThat(Summary.of(Markup.HTML, comment.replace("\\n", "\n"))).hasValue(sentence);
    }

    @Test
    void nothingSaysNothing() {
        assertThat(Summary.of(Markup.MARKDOWN, "")).isEmpty();
        assertThat(Summary.of(Markup.HTML, " ")).isEmpty();
        assertThat(Summary.of(Markup.MARKDOWN, "## Heading")).isEmpty();
    }

    @Test
    void wordsBelowTheFirstParagraphDoNotChangeIt() {
        assertThat(Summary.of(Markup.MARKDOWN, "A *term*\n\n: means")).isEmpty();
        assertThat(Summary.of(Markup.MARKDOWN, "A *word* here.\n\n- more\n")).hasValue("A word here.");
        assertThat(Summary.of(Markup.MARKDOWN, "- an item\n\nThe words.\n\nMore."))
                .hasValue("The words.");
        assertThat(Summary.of(Markup.MARKDOWN, "Head\n---\n\nThe words.\n\nMore."))
                .hasValue("The words.");
        assertThat(Summary.of(Markup.MARKDOWN, "Table: a caption\n\n| a |\n|---|\n\nThe words."))
                .hasValue("The words.");
    }
}
