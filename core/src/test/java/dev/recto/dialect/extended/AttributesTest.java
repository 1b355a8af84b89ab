package dev.recto.dialect.extended;

import static dev.recto.dialect.extended.Pages.faults;
import static dev.recto.dialect.extended.Pages.translated;
import static dev.recto.dialect.extended.Pages.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            `# A {#b}`                    => # <span id="b">A</span>
            `## *A* b{#b} ##`             => ## *A* <span id="b">b</span> ##
            *a*{#b} c                     => <span id="b">*a*</span> c
            *a*{title=b}{#d} e            => <span id="d"><span title="b">*a*</span></span> e
            **_a_{#b}**{#c}               => <span id="c">**<span id="b">_a_</span>**</span>
            some words{#b} more           => <span id="b">some words</span> more
            some words {#b} more          => <span id="b">some words</span> more
            x &amp; y\\*{#b}              => <span id="b">x &amp; y\\*</span>
            [a](b.md){title="c <d>"}      => <span title="c &lt;d&gt;">[a](b.md)</span>
            [Value#plus]{#b}              => <span id="b">[Value#plus]</span>
            all *words* {#b}              => <span id="b">all *words*</span>
            {#b} all *words*              => <span id="b">all *words*</span>
            - a {#b}                      => - <span id="b">a</span>
            > ~~a~~{#b}                   => > <span id="b">~~a~~</span>
            """)
    void attributesStandAroundTheWordsThatTheyAreBehind(String page, String translated) {
        assertThat(translated(page)).isEqualTo(translated);
    }

    @Test
    void atTheEndOfAParagraphTheyStandAroundAllOfItsLines() {
        assertThat(translated("> a\n> *b* {#c}\n\nd {#e}\n=====\n"))
                .isEqualTo("> <span id=\"c\">a\n> *b*</span>\n\n<span id=\"e\">d</span>\n=====\n");
    }

    @Test
    void aCellIsWhatItsAttributesAreFor() {
        assertThat(translated("|a{#b}|c {#d}|\n|---|---|\n|1|{@value Value#E}{#e}|\n"))
                .isEqualTo("|<span id=\"b\">a</span>|<span id=\"d\">c</span>|\n|---|---|\n"
                        + "|1|<span id=\"e\">{@value Value#E}</span>|\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set {a} and f(x){y} of {x = 3}",
                "x_{i} in \\{.b}",
                "`{.a}` and {@code {.b}} and {@quote T#m \"a{.b}\"}",
                "{onclick=alert(1)} {: .c}",
                "```java\nint a; {.b}\n```\n\n    b{.c}",
                "```java {.b}\n```",
            })
    void aBraceIsABraceUnlessItOpensAnAttributeThatWeKnow(String page) {
        assertThat(translated(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            x ![a](b.png){width=10 #c} y     ~ x <img alt="a" id="c" src="b.png" width="10"> y
            ![a *b* "c"](b.png){height=10}.  ~ <img alt="a b &quot;c&quot;" height="10" src="b.png">.
            ![a](b%20c.png "t"){width=10}.   ~ <img alt="a" src="b%20c.png" title="t" width="10">.
            ![](b.png "t"){alt="a" title=u}. ~ <img alt="a" src="b.png" title="u">.
            ![a](b.png){width=1}{height=2}.  ~ <img alt="a" height="2" src="b.png" width="1">.
            """)
    void anImageWithAttributesIsATag(String page, String translated) {
        assertThat(translated(page)).isEqualTo(translated);
    }

    @Test
    void anImageMayBeDefinedElsewhere() {
        assertThat(translated("x ![a][r]{width=10}\n\n[r]: b.png\n"))
                .isEqualTo("x <img alt=\"a\" src=\"b.png\" width=\"10\">\n\n[r]: b.png\n");
    }

    @Test
    void anImageAloneOnItsLineLeavesTheNextLineMarkdown() {
        assertThat(tree("![a](b.png){width=10}\n*c*\n"))
                .isEqualTo("Document(Paragraph(HtmlInline HtmlInline HtmlInline SoftLineBreak Emphasis(Text)))");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {#b}                    ~ 1:1 these attributes stand behind no words
            *a*{#b .c}              ~ 1:4 a class means nothing in a book
            ![a](b.png){width=10 .c} ~ 1:12 a class means nothing in a book
            a *b*{width=10}         ~ 1:6 'width' is an attribute of images
            ![a](b.png) {width=10}  ~ 1:13 'width' is an attribute of images
            <b>a</b>{#c}            ~ 1:9 these attributes stand behind raw HTML
            ![a](b.png){width=50%}  ~ 1:12 'width' is a number of pixels
            ![a][b]{width=5}        ~ 1:1 this image has no address
            ![{@value A#B}](b){#c}  ~ 1:1 the words of an image with attributes are plain text
            ![[Value#plus]](b){#c}  ~ 1:1 the words of an image with attributes are plain text
            """)
    void whatHasNoFormIsRefused(String page, String fault) {
        String[] parts = fault.split(" ", 2);

        assertThat(faults(page))
                .singleElement()
                .asString()
                .startsWith(parts[0] + " [untranslatable] " + parts[1] + "; ");
    }

    @Test
    void attributesInAParagraphOfTheirOwnAreRefused() {
        assertThat(faults("- a\n\n  {#b}\n"))
                .containsExactly("3:3 [untranslatable] these attributes stand behind no words;"
                        + " write them right behind the words that they are for, or write raw HTML such as <div id=…>");
    }
}
