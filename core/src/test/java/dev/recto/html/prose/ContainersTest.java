package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.html.fixture.Pen;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in an alert, a footnote, a definition or a table is read and drawn as anywhere else. */
class ContainersTest {

    private static final Listing BLOCK = new Listing("b", "", "block", "", "java", null, List.of(), null);
    private static final Insert.Words WORDS = new Insert.Words("words", false, "");
    private static final Insert.Reference NAME = new Insert.Reference("Type", "t.html", "", true);
    private static final Map<String, Insert> INSERTS = Map.of("{@b}", BLOCK, "{@w}", WORDS, "[a *type*][Type]", NAME);

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            > [!NOTE]|> a|>|> SECOND  ~ <aside class="admonition adm-note"> <p class="admonition-title">Note</p> <p>a</p> SHOWN </aside>
            > [!WARNING]|> SECOND     ~ <aside class="admonition adm-warning"> <p class="admonition-title">Warning</p> SHOWN </aside>
            Term|: a||  SECOND        ~ <dl> <dt>Term</dt> <dd> <p>a</p> SHOWN </dd> </dl>
            Term|: SECOND             ~ <dl> <dt>Term</dt> <dd>words <a href="t.html">a <em>type</em></a> <figure>block</figure></dd> </dl>
            > - a|>|>   SECOND        ~ <blockquote> <ul> <li> <p>a</p> SHOWN </li> </ul> </blockquote>
            """)
    void tagsAndNamesAreInserts(String written, String html) throws Unrenderable {
        String second = "{@w} [a *type*][Type] {@b}";
        String shown = "<p>words <a href=\"t.html\">a <em>type</em></a> </p> <figure>block</figure>";
        String drawn = render(written.replace("SECOND", second));

        assertThat(drawn.replace(">   <", "> <")).isEqualTo(html.replace("SHOWN", shown));
    }

    @Test
    void inTheSecondParagraphOfAFootnoteToo() throws Unrenderable {
        assertThat(render("a[^1]||[^1]: one||    {@w} [a *type*][Type] {@b}||    ```java|    int x;|    ```"))
                .contains(
                        "<div class=\"footnotes\"> <ol aria-label=\"Footnotes\"> <li id=\"fn-1\">",
                        "<p>words <a href=\"t.html\">a <em>type</em></a> </p>",
                        "<figure>block</figure>",
                        "<pre><code class=\"language-java\">int x; </code></pre>");
    }

    @Test
    void inTheCellOfATableToo() throws Unrenderable {
        assertThat(render("|a|b|c|d||-|-|-|-||`x \\| y`|{@w}|[a *type*][Type]|{@b}|".replace("||", "|\n|")))
                .contains(
                        "<td><code>x | y</code></td>",
                        "<td>words</td>",
                        "<td><a href=\"t.html\">a <em>type</em></a></td>",
                        "<td> <figure>block</figure></td>");
    }

    @Test
    void aFenceStandsInAnAlertAndInADefinition() throws Unrenderable {
        assertThat(render("> [!TIP]|> ```java|> int x;|> ```"))
                .isEqualTo("<aside class=\"admonition adm-tip\"> <p class=\"admonition-title\">Tip</p> "
                        + "<pre><code class=\"language-java\">int x; </code></pre> </aside>");
        assertThat(render("Term|: a||  ```java|  int x;|  ```"))
                .contains("<pre><code class=\"language-java\">int x; </code></pre> </dd>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!NOTE]|> a|>|> b {@none} [Type#none]",
                "a[^1]||[^1]: b||    c {@none} [Type#none]",
                "Term|: a||  b {@none} [Type#none]",
                "|a|b||-|-||{@none}|[Type#none]|"
            })
    void whatCameToNothingIsRefusedAndNeverShown(String written) {
        String text = written.replace("||-", "|\n|-").replace("||{", "|\n|{");
        String prose = text.startsWith("|") ? text : text.replace('|', '\n');

        assertThatThrownBy(() -> new ProseRenderer(new Typography("en"))
                        .render(Pen.markdown("", "f", 1, prose, Map.of()), new PlainSetting()))
                .isInstanceOfSatisfying(
                        Unrenderable.class,
                        refused -> assertThat(refused.refusals())
                                .containsExactly(
                                        new Unrenderable.Refusal(
                                                prose.indexOf("{@none}"), "nothing is known of the tag {@none}"),
                                        new Unrenderable.Refusal(
                                                prose.indexOf("[Type#none]"),
                                                "nothing is known of the name [Type#none]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^none]", "> [!NOPE]\n> a", "[a](b{@x})", "![a](b \"{@x}\")", "a <b title='{@x}'>c</b>"})
    void whatWasNotUnderstoodIsRefusedAndNeverShown(String written) {
        assertThatThrownBy(() -> new ProseRenderer(new Typography("en"))
                        .render(Pen.markdown("", "f", 1, written, Map.of()), new PlainSetting()))
                .isInstanceOf(Unrenderable.class);
    }

    @Test
    void footnotesOfTwoPassagesOnAPageKeepApart() throws Unrenderable {
        var setting = new PlainSetting(2, new HashSet<>(Set.of("fn-1", "fnref-1")));

        String html = new ProseRenderer(new Typography("en"))
                .render(Pen.markdown("", "f", 1, "a[^1] b[^1]\n\n[^1]: note ^[inner]", Map.of()), setting)
                .html();

        assertThat(html)
                .contains(
                        "<a href=\"#fn-1-2\" id=\"fnref-1-2\" class=\"footnote-ref\">1</a>",
                        "<li id=\"fn-1-2\">",
                        "<a href=\"#fnref-1-2\" class=\"footnote-backref\"",
                        "<li id=\"fn2\">");
    }

    @Test
    void aTaskSaysItsState() throws Unrenderable {
        assertThat(render("- [x] a {@w}|- [ ] b"))
                .isEqualTo("<ul> <li class=\"task-list-item\"><span class=\"task\" role=\"img\" aria-label=\"done\">"
                        + "\u2611</span>&nbsp;a words</li> <li class=\"task-list-item\"><span class=\"task\" role=\"img\""
                        + " aria-label=\"open\">\u2610</span>&nbsp;b</li> </ul>");
    }

    private static String render(String written) throws Unrenderable {
        String text = written.replace('|', written.contains("\n") ? '|' : '\n');
        Map<String, Insert> inserts = new TreeMap<>(INSERTS);
        inserts.keySet().removeIf(tag -> !text.contains(tag));
        return new ProseRenderer(new Typography("en"))
                .render(Pen.markdown("", "f", 1, text, inserts), new PlainPage())
                .html()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
