package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.text.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like the grammar's syntax and is none is refused where it stands: at the character behind {@code ¦}. */
class MisreadTest {

    private static List<Fault> faults(Markup markup, String text) {
        return ProseReader.read(markup, text, name -> new Resolution.Missing("no '" + name + "'", null))
                .faults();
    }

    private static void assertFault(Markup markup, String marked, String id) {
        String lines = marked.replace("⏎", "\n");
        int offset = lines.indexOf('¦');
        String text = lines.replace("¦", "");
        assertThat(faults(markup, text))
                .as(text)
                .extracting(Fault::id, Fault::offset)
                .containsExactly(tuple(id, offset));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            'A¦[^none] b.' => dead-link
            'A ![a ¦[^none]](b.png) b.' => dead-link
            '# Title¦[^none]' => dead-link
            '> [!NOTE]⏎> a⏎>⏎> b¦[^none]' => dead-link
            'Term¦[^none]⏎: means' => dead-link
            '| a |⏎|-|⏎| `\\|` ¦[^none] |' => dead-link
            'A[^a].⏎⏎[^a]: b⏎⏎    c ¦[^none]' => dead-link
            'A ¦[^two words].' => dead-link
            '¦[^a]: Never used.' => unused-footnote
            'A.⏎⏎> ¦[^a]: Never used.' => unused-footnote
            '¦[^a]: Only itself[^a].' => unused-footnote
            'A[^a].⏎⏎[^a]: b⏎⏎¦[^a]: c' => duplicate-footnote
            'A[^a].⏎⏎[^a]: b⏎¦[^A]: c' => duplicate-footnote
            'A.⏎⏎¦[^two words]: https://example.org' => malformed-footnote
            """)
    void footnotesAreDefinedOnceAndReferredTo(String prose, String id) {
        assertFault(Markup.MARKDOWN, prose, id);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            '> [!¦NOTES]⏎> a' => unknown-alert
            '> [!¦danger]⏎> a' => unknown-alert
            '- a⏎⏎  >  [!¦Nota]⏎  > a' => unknown-alert
            '¦> [!NOTE]' => malformed-alert
            '¦> [!NOTE]⏎⏎a' => malformed-alert
            '> ¦[!NOTE] A title⏎> a' => malformed-alert
            '> a⏎> ¦[!NOTE]⏎> b' => malformed-alert
            '> a⏎>⏎> ¦[!NOTE]⏎> b' => malformed-alert
            '¦[!NOTE]⏎a' => malformed-alert
            '- ¦[!tip] a' => malformed-alert
            """)
    void alertsHaveAKnownKindAndWords(String prose, String id) {
        assertFault(Markup.MARKDOWN, prose, id);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            'a⏎⏎¦```java⏎int x;' => malformed-fence
            '> ¦~~~text⏎> x⏎⏎a' => malformed-fence
            'Term⏎: ¦```text⏎  x⏎⏎a' => malformed-fence
            '1. a⏎⏎        ¦```text⏎        x⏎        ```' => malformed-fence
            'a⏎⏎    ¦```text⏎    x⏎    ```' => malformed-fence
            'a⏎⏎¦```text `b`⏎x⏎```' => malformed-fence
            'a ¦```text⏎x⏎```' => malformed-fence
            """)
    void fencesAreClosedAndNotIndentedTooFar(String prose, String id) {
        assertThat(faults(Markup.MARKDOWN, prose.replace("⏎", "\n").replace("¦", "")))
                .as(prose)
                .first()
                .extracting(Fault::id, Fault::offset)
                .containsExactly(id, prose.indexOf('¦'));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            '<div>⏎a ¦{@toc} b⏎</div>' => unrenderable-prose
            '> <!-- a⏎> ¦{@toc}⏎> -->' => unrenderable-prose
            'a <!-- ¦{@toc} --> b' => unrenderable-prose
            'a <b title="¦{@toc}">b</b>' => unrenderable-prose
            '<table><tr><td>¦[Value#plus]</td></tr></table>' => unrenderable-prose
            '<td>⏎a¦[^1]⏎</td>' => unrenderable-prose
            '<div>⏎a ¦[java.util] b⏎</div>' => unrenderable-prose
            '<div>⏎a ¦[java.base/] b⏎</div>' => unrenderable-prose
            'a ¦{@post nope.html} b' => malformed-tag
            'a ¦{@post javascript:alert(1)} b' => malformed-tag
            'a ¦{@youtube ../x} b' => malformed-tag
            '<details>⏎  ¦```java⏎int a;⏎```⏎</details>' => unrenderable-prose
            '[a](¦{@toc}/b.html)' => malformed-tag
            '[a]({@docRoot}/b.html "¦{@toc}")' => malformed-tag
            '![a](b.png "¦{@toc}")' => malformed-tag
            '[a]⏎⏎[a]: b/¦{@docRoot}/b.html' => malformed-tag
            '<div>⏎<a href="¦{@docRoot}/b.html">a</a>⏎</div>' => unrenderable-prose
            '| a |⏎|-|⏎| ¦{@code x | y} |' => malformed-tag
            '> a⏎> ¦{@snippet :⏎> int a;⏎> }' => malformed-tag
            """)
    void tagsAndNamesInHtmlAndAddressesAreNotSwallowed(String prose, String id) {
        List<Fault> faults = faults(Markup.MARKDOWN, prose.replace("⏎", "\n").replace("¦", ""));
        assertThat(faults).as(prose).first().extracting(Fault::id).isEqualTo(id);
        assertThat(faults.get(0).offset()).as(prose).isEqualTo(prose.indexOf('¦'));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            MARKDOWN => '[a]({@docRoot}/b.html) ![c]({@docRoot}/d.png "e")'
            MARKDOWN => '[a]⏎⏎[a]: {@docRoot}/b.html'
            MARKDOWN => 'a <a href="{@docRoot}/b.html">b</a>'
            HTML => 'a <a title="c" href = {@docRoot}/b.html>b</a> <IMG SRC=''{@docRoot}/d.png''>'
            """)
    void anAddressMayStartAtTheRootOfAllPages(Markup markup, String prose) {
        assertThat(faults(markup, prose.replace("⏎", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[¦lower#nope]",
                "[a *b*][¦lower#nope]",
                "[¦List<String>#add]",
                "[¦Value#plus (int)]",
                "[¦Value::plus]",
                "[¦Value.plus()]",
                "[¦Value#]",
                "[¦java.util.List#add(Map<String, Integer>)]"
            })
    void namesThatNobodyResolvesAreNotShownAsTheyStand(String prose) {
        assertFault(Markup.MARKDOWN, "A " + prose + " b.", "dead-link");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            'a <!-- ¦{@toc} --> b' => unrenderable-prose
            'a <a href="b/¦{@docRoot}/b.html">b</a>' => unrenderable-prose
            'a <a href="{@docRoot}/b.html" title="¦{@toc}">b</a>' => unrenderable-prose
            'a <b title="¦{@docRoot}">b</b>' => unrenderable-prose
            """)
    void tagsInTheMarkupOfDocCommentsAreNotSwallowed(String prose, String id) {
        assertFault(Markup.HTML, prose, id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¦!!! note \"A note\"\n    words",
                "a\n\n¦??? tip\n    words",
                "a\n¦???+ note\n",
                "# Title ¦{#anchor}",
                "Words ¦{.wide}",
                "Words ¦{: #a .b}",
                "![a](b.png)¦{width=50%} c",
                "[a](b.html)¦{.c} d"
            })
    void whatOtherDialectsMeanIsNotShownAsItStands(String prose) {
        assertFault(Markup.MARKDOWN, prose, "foreign-syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\!!! note",
                "Wow!!! note",
                "Words \\{.wide}",
                "A set {a, b} and {1}",
                "`{#a}`",
                "The set `x` {x=1} of",
                "> \\[!NOTE] b",
                "[!FOO] b",
                "<pre>\n```\n[Value#plus]\n</pre>",
                "[C#] [F#] [issue #a] [x] [#12] [1.5] [f(2)] [a (b)]",
                "\\[^none] `[^none]`",
                "x[^1] and again[^1]\n\n[^1]: b[^2]\n[^2]: c",
                "x^[a *b*] c",
                "<!-- [Value#plus] [^1] -->",
                "a\n\n    code ```\n",
                "``` a ```",
                "<b>[sic]</b>",
                "Term\n: means\n\nOther\n: means"
            })
    void whatOnlyLooksAlikeIsFine(String prose) {
        assertThat(faults(Markup.MARKDOWN, prose)).as(prose).isEmpty();
    }

    @Test
    void anUnknownAlertIsToldWhichWasMeant() {
        assertThat(faults(Markup.MARKDOWN, "> [!NOTES]\n> a").get(0).remedy()).isEqualTo("did you mean 'NOTE'?");
    }

    @Test
    void aMissingFootnoteIsToldWhichWasMeant() {
        assertThat(faults(Markup.MARKDOWN, "A[^one] B[^onne]\n\n[^one]: c")
                        .get(0)
                        .remedy())
                .isEqualTo("did you mean 'one'?");
    }

    @Test
    void aBarInACellIsToldHowToBeWritten() {
        assertThat(faults(Markup.MARKDOWN, "| a |\n|-|\n| {@code x | y} |")
                        .get(0)
                        .remedy())
                .contains("\\|");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            '¦<pre class="java">int a;</pre>' => unverified-fence
            '<pre>¦<code class="language-java">int a;</code></pre>' => unverified-fence
            'A.⏎⏎> <div>⏎> ¦<pre lang=Java>⏎> int a;</pre></div>' => unverified-fence
            'A ¦<code id=x class="lang-jav y">int a;</code>' => unverified-fence
            '```¦j&#97;va⏎int a;⏎```' => unknown-fence-word
            """)
    void javaStandsInAFenceThatIsWrittenAsSuch(String prose, String id) {
        assertFault(Markup.MARKDOWN, prose, id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pre><code class=\"language-java\">int a;</code></pre>", "<pre class=\"code\">a</pre>"})
    void theHtmlOfADocCommentMaySayThatItsCodeIsJava(String comment) {
        assertThat(faults(Markup.HTML, comment)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pre class=\"kotlin\">val a</pre>", "<pre>int a;</pre>", "<code>a</code> class=java"})
    void otherCodeInHtmlIsNoFault(String prose) {
        assertThat(faults(Markup.MARKDOWN, prose)).isEmpty();
    }
}
