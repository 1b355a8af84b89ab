package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Prose.Markup;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that an author typed are told where they stand: at the character behind {@code ¦}. */
class TypedNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It took ¦20 steps, ¦1,234.5 of them at ¦1e-3.",
                "About ¦97% of ¦3\u00A0000 and ¦0.5 of them, -¦7 too, ¦3D and (¦4).",
                "In ¦2000 steps, ¦1024 bytes, $¦1500, ¦1500 ms, x = ¦1000, ¦2,000 and ¦3000.",
                "# The ¦3 of us",
                "> - a *¦12* b\n>\n> c",
                "| a |\n|---|\n| ¦5 |",
                "T\n: ¦6 of them",
                "a[^1]\n\n[^1]: ¦8 of them",
                "[¦9 things](9.html) and ![¦10 more](10.png \"11\")",
                "[adding ¦2 numbers][Cart#add2]",
                "{@literal ¦97%} {@summary About ¦12 words.} {@link Cart#add2(int) the ¦3 of them}",
                "{@figure CartTest#x2 a5.svg \"All ¦40 points\"}",
                "<div>We saw ¦13, <b title=\"14\">¦15</b>, <code>16</code><pre>17\n18</pre> and ¦19</div>",
                "In May, ¦20 of them; the ¦2nd; section about ¦5.",
                "Eight&nbsp;¦8, \\*¦9"
            })
    void aTypedNumber(String marked) {
        assertTold(Markup.MARKDOWN, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1986, in 1986–1990, 1986-90, in the 1990s (2014) and 2026.",
                "On 2026-11-28, on 28 November 2026, November 28, 2026, Nov. 2026, 28.11.2026, the 3rd of May and 2026-11.",
                "Section 3.2, sections 3 and 4, Chapter 5, Figures 1, 2 and 3a, Fig. 7, Table 2, pp. 3–5, § 4, step 2",
                "# 3.2 The sweep",
                "1. One\n2. Two",
                "`20` and ``` 21 ```\n\n    22\n\n```text\n23\n```",
                "[a](20.html \"21\") <https://example.org/22> https://example.org/23 www.example.org/24 a25@example.org",
                "{@result error} {@value Cart#MAX20} {@quote CartTest#x \"20\"} {@ref Cart#x2} {@given 20} {@code 21}",
                "[Cart#add20] UTF-8, SHA-256, x86, v1.2, int32, x_1 and &#123;",
                "<!-- 20 -->\n\na <kbd>21</kbd> <code>22</code>",
                "[^1]\n\n[^1]: a",
                "{@link Cart} {@linkplain Cart#add2} {@link Cart#add2(int)} {@literal} {@exercise e1} {@link Cart2 }"
            })
    void noTypedNumber(String prose) {
        assertTold(Markup.MARKDOWN, prose);
    }

    @Test
    void theHtmlOfADocCommentHasThemToo() {
        assertTold(
                Markup.HTML,
                "First ¦20.<p>Then <code>21</code> <b>¦22</b>ms <pre>{@code 23}\n24</pre> ¦25 {@given 26} <a href=\"27\">¦28</a>");
    }

    @Test
    void whatToDoAboutOneIsSaid() {
        assertThat(TypedNumbers.in(Grammar.parse("97%"), "97%"))
                .containsExactly(ProblemKind.TYPED_NUMBER.at(
                        0,
                        "nothing binds '97' to the code",
                        "let a test publish it and say {@result …}, name a constant with {@value …}, or say {@given 97}"
                                + " if the problem gives it"));
    }

    private static void assertTold(Markup markup, String marked) {
        StringBuilder told = new StringBuilder(marked.replace("¦", ""));
        String text = told.toString();
        List<Fault> faults = TypedNumbers.in(Grammar.parse(markup, text), text);
        for (int i = faults.size() - 1; i >= 0; i--) {
            told.insert(faults.get(i).offset(), '¦');
        }
        assertThat(told).hasToString(marked);
    }
}
