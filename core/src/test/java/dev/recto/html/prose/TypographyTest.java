package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.fixture.Pen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code ~} is a space at which no line ends, {@code _} a narrow one, and {@code ¶} the end of a line. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00A4',
            value = {
                "She said \"no\". | She said “no”.",
                "\"No.\" | “No.”",
                "\"No\", \"yes\" and (\"perhaps\") | “No”, “yes” and (“perhaps”)",
                "\"He said 'no' to me\" | “He said ‘no’ to me”",
                "\"'No,' he said\" | “‘No,’ he said”",
                "\"He said 'no'\" | “He said ‘no’”",
                "a 'word' apart | a ‘word’ apart",
                "don't, it's, I'll, we've | don’t, it’s, I’ll, we’ve",
                "the dogs' tails and Rosenbrock's valley | the dogs’ tails and Rosenbrock’s valley",
                "the dogs' tails wag, 'quoted' too | the dogs’ tails wag, ‘quoted’ too",
                "'tis the '90s, get 'em, rock 'n' roll | ’tis the ’90s, get ’em, rock ’n’ roll",
                "the 'em' | the ‘em’",
                "1970's | 1970’s",
                "(xⁿ)' = n·xⁿ⁻¹, h²/6 · f'', f'(x), x's | (xⁿ)′ = n·xⁿ⁻¹, h²/6 · f′′, f′(x), x’s",
                "'(so)' and 'f' | ‘(so)’ and ‘f’",
                "a dash—\"so\"–\"it\" goes | a dash—“so”–“it” goes",
                "\"one¶\"two\" | “one¶“two”",
                "\"10\" of them | “10” of them",
                // What is not sure stays.
                "a 6\" pipe, 5' long | a 6\" pipe, 5' long",
                "x=\"5\" | x=\"5\"",
                "a \" alone and a ' alone | a \" alone and a ' alone",
                // What is right already stays, and so do dashes and dots.
                "“curly” and ‘single’ and it’s | “curly” and ‘single’ and it’s",
                "three--five ... and on | three--five ... and on",
                "see https://example.org/it's?q=\"a\" | see https://example.org/it's?q=\"a\"",
            })
    void quotesAndApostrophesInEnglish(String typed, String set) {
        for (String language : List.of("en", "en-GB", "tlh")) {
            assertThat(new Typography(language).set(spaced(typed))).isEqualTo(spaced(set));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00A4',
            value = {
                "de | „So ‚ist‘ es“, geht’s?",
                "de-AT | „So ‚ist‘ es“, geht’s?",
                "de-CH | «So ‹ist› es», geht’s?",
                "fr | «_So “ist” es_», geht’s_?",
                "fr-CA | «_So “ist” es_», geht’s_?",
                "fr-CH | «So ‹ist› es», geht’s?",
                "es | «So “ist” es», geht’s?",
                "it | «So “ist” es», geht’s?",
                "nb | «So ‘ist’ es», geht’s?",
                "pl | „So «ist» es”, geht’s?",
                "hu | „So »ist« es”, geht’s?",
                "sv | ”So ’ist’ es”, geht’s?",
                "cs | „So ‚ist‘ es“, geht’s?",
                "ru | «So „ist“ es», geht’s?",
                "pt-PT | «So “ist” es», geht’s?",
                "pt-BR | “So ‘ist’ es”, geht’s?",
                "nl | “So ‘ist’ es”, geht’s?",
                "zh | “So ‘ist’ es”, geht’s?",
                "zh-Hant-TW | 「So 『ist』 es」, geht’s?",
                "ja | 「So 『ist』 es」, geht’s?",
            })
    void quotesOfOtherLanguages(String language, String set) {
        assertThat(new Typography(language).set("\"So 'ist' es\", geht's?")).isEqualTo(spaced(set));
    }

    @Test
    void languagesWithoutSpacesOpenAndCloseInTurn() {
        assertThat(new Typography("ja").set("彼は\"今日は\"と言った")).isEqualTo("彼は「今日は」と言った");
        assertThat(new Typography("zh").set("他说\"你好\"，又说\"再见\"。")).isEqualTo("他说“你好”，又说“再见”。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00A4',
            value = {
                "in 5 ms and 12 kB or 3.5 GiB | in 5~ms and 12~kB or 3.5~GiB",
                "10 % of 20 °C | 10~% of 20~°C",
                "10⁻⁶ m | 10⁻⁶~m",
                "5¶ms | 5~ms",
                "5 mice and 12 sheep, 3 systems | 5 mice and 12 sheep, 3 systems",
                "Listing 3.5, chapter 3 and Section 2.1 | Listing~3.5, chapter~3 and Section~2.1",
                "page¶7, Kapitel 2, chapitre 4 | page~7, Kapitel~2, chapitre~4",
                "a subpage 7, chapter three | a subpage 7, chapter three",
                "6.3 × 10⁻⁶, a × b | 6.3~×~10⁻⁶, a × b",
                "so – that is — this, 3–5, a–b | so~– that is~— this, 3–5, a–b",
                "2 × 3 × 4 | 2~×~3~×~4",
            })
    void spacesAtWhichNoLineEnds(String typed, String set) {
        assertThat(new Typography("en").set(spaced(typed))).isEqualTo(spaced(set));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00A4',
            value = {
                "Quoi ? Non ! Voici : rien ; fin. | Quoi_? Non_! Voici_: rien_; fin.",
                "Quoi? Non! Voici: rien; fin. | Quoi_? Non_! Voici_: rien_; fin.",
                "« Quoi ? » | «_Quoi_?_»",
                "\"Quoi?\" (Non!) | «_Quoi_?_» (Non_!)",
                "à 10:30, a::b, https://example.org/?a=b | à 10:30, a::b, https://example.org/?a=b",
                "L'été d'hier | L’été d’hier",
            })
    void frenchMarksHaveSpaceInFront(String typed, String set) {
        assertThat(new Typography("fr").set(typed)).isEqualTo(spaced(set));
        assertThat(new Typography("en").set("Quoi ?")).isEqualTo("Quoi ?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00A4',
            value = {
                "\"*So* it is\" | <p>“<em>So</em> it is”</p>",
                "*\"So* it is\" | <p><em>“So</em> it is”</p>",
                "**\"So\"** | <p><strong>“So”</strong></p>",
                "`x`'s and `plus()`'s value | <p><code>x</code>’s and <code>plus()</code>’s value</p>",
                "\"`a\"b'c`\" it's | <p>“<code>a\"b'c</code>” it’s</p>",
                "*Nature*'s | <p><em>Nature</em>’s</p>",
                "5 *ms* | <p>5~<em>ms</em></p>",
                "<kbd>\"</kbd> and <samp>it's</samp> | <p><kbd>\"</kbd> and <samp>it's</samp></p>",
                "<https://example.org/it's> | <p><a href=\"https://example.org/it's\">https://example.org/it's</a></p>",
                "[\"so\"](a.html \"it's\") | <p><a href=\"a.html\" title=\"it's\">“so”</a></p>",
                "<span lang=\"de\">\"so\"</span> \"so\" | <p><span lang=\"de\">„so“</span> “so”</p>",
            })
    void wordsAreSetThroughTheElementsOfALine(String markdown, String html) throws Unrenderable {
        assertThat(rendered(markdown).strip().replace("&quot;", "\"")).isEqualTo(spaced(html));
    }

    @Test
    void aQuoteEndsWithItsBlock() throws Unrenderable {
        assertThat(rendered("- \"one\n- two\"\n\n\"three\""))
                .contains("<li>“one</li>", "<li>two&quot;</li>", "<p>“three”</p>");
    }

    @Test
    void aHeadingIsFoundByTheWordsThatWereTyped() throws Unrenderable {
        RenderedProse prose = new ProseRenderer(new Typography("en"))
                .render(Pen.markdown("", "f", 1, "## Don't say \"no\"\n", Map.of()), new PlainSetting());

        assertThat(prose.html()).contains("<h2 id=\"don-t-say-no\">Don’t say “no”</h2>");
        assertThat(prose.headings().get(0).text()).isEqualTo("Don’t say “no”");
    }

    @Test
    void aLabelIsSetToo() throws Unrenderable {
        ProseRenderer renderer = new ProseRenderer(new Typography("en"));

        assertThat(renderer.inline("Listing 3.5")).isEqualTo("Listing\u00A03.5");
        assertThat(renderer.inline("Don't \"say\" `it's`")).isEqualTo("Don’t “say” <code>it's</code>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "'", "\"", "''", "\"\"", "'\"'\"", "\uD83D\uDE00'\uD83D\uDE00", "\u0301'\"", "5 ", " ×  5"})
    void nothingIsLost(String typed) {
        for (String language : new String[] {"en", "fr", "ja", "", "-", "x_y"}) {
            assertThat(new Typography(language).set(typed)).hasSizeGreaterThanOrEqualTo(typed.length());
        }
    }

    private static String rendered(String markdown) throws Unrenderable {
        return new ProseRenderer(new Typography("en"))
                .render(Pen.markdown("", "f", 1, markdown, Map.of()), new PlainSetting())
                .html();
    }

    private static String spaced(String set) {
        return set.replace('~', '\u00A0').replace('_', '\u202F').replace('¶', '\n');
    }
}
