package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.Prose.Tag;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Nearest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseReaderTest {

    private static final Map<String, Kind> KNOWN = Map.of(
            "Value", Kind.CLASS,
            "Value#plus", Kind.METHOD,
            "Value#plus(int, int)", Kind.METHOD,
            "Value#at(int[])", Kind.METHOD,
            "#MAX", Kind.FIELD,
            "#plus", Kind.METHOD,
            "java.util.List", Kind.INTERFACE);

    private static Resolution resolve(String reference) {
        Kind kind = KNOWN.get(reference.replace("\\", ""));
        return kind == null
                ? new Resolution.Missing("no '" + reference + "'", Nearest.to(reference, KNOWN.keySet()))
                : new Resolution.Found(new Target(reference, kind, ""));
    }

    private static Reading markdown(String text) {
        return ProseReader.read(Markup.MARKDOWN, text, ProseReaderTest::resolve);
    }

    private static Reading html(String text) {
        return ProseReader.read(Markup.HTML, text, ProseReaderTest::resolve);
    }

    private static List<String> tags(String text) {
        return markdown(text).tags().stream().map(tag -> tag.span().of(text)).toList();
    }

    private static List<String> links(String text) {
        return markdown(text).links().stream().map(link -> link.span().of(text)).toList();
    }

    private static void assertNothing(Reading reading) {
        assertThat(reading.tags()).isEmpty();
        assertThat(reading.links()).isEmpty();
        assertThat(reading.fences()).isEmpty();
        assertThat(reading.faults()).isEmpty();
    }

    private static List<String> faults(Reading reading) {
        return reading.faults().stream()
                .map(fault -> fault.offset() + " " + fault.id())
                .toList();
    }

    @Test
    void aTagHasItsNameItsWordsAndItsTarget() {
        Tag tag = markdown("{@figure  Value#plus graph.svg \"The graph of f(x)\"}")
                .tags()
                .get(0);
        assertThat(tag.name()).isEqualTo("figure");
        assertThat(tag.arguments()).containsExactly("Value#plus", "graph.svg", "The graph of f(x)");
        assertThat(tag.body()).isEqualTo("Value#plus graph.svg \"The graph of f(x)\"");
        assertThat(tag.target()).isEqualTo(new Target("Value#plus", Kind.METHOD, ""));
    }

    @Test
    void quotesAroundAValueGo() {
        assertThat(markdown("{@snippet class=\"Value\" region='x' lang=java}")
                        .tags()
                        .get(0)
                        .arguments())
                .containsExactly("class=Value", "region=x", "lang=java");
    }

    @Test
    void parametersOfAReferenceAreOneWordWithIt() {
        assertThat(markdown("{@link Value#plus(int, int) sum of two}")
                        .tags()
                        .get(0)
                        .arguments())
                .containsExactly("Value#plus(int, int)", "sum", "of", "two");
    }

    @Test
    void bracesInATagBalance() {
        assertThat(tags("a {@code {x} {y}} b")).containsExactly("{@code {x} {y}}");
    }

    @Test
    void aTagMayRunOverLines() {
        assertThat(markdown("{@figure Value#plus\n  graph.svg \"x\ny\"}")
                        .tags()
                        .get(0)
                        .arguments())
                .containsExactly("Value#plus", "graph.svg", "x\ny");
    }

    @Test
    void tagsAndLinksInCodeAreText() {
        String text = "`{@nope} [Nope]`\n\n    {@nope} [Nope]\n\n```\n{@nope} [Nope]\n```\n\n``a ` {@nope}``";
        assertThat(markdown(text).tags()).isEmpty();
        assertThat(markdown(text).links()).isEmpty();
        assertThat(markdown(text).faults()).isEmpty();
    }

    @Test
    void escapedBracesAndBracketsAreText() {
        assertNothing(markdown("\\{@nope} \\[Nope] [Nope\\]"));
    }

    @Test
    void offsetsAreExactEverywhere() {
        String tag = "{@value #MAX}";
        String link = "[a *b*][Value#plus]";
        for (String around : List.of(
                "😀 é %s",
                "a\t%s",
                "- a\n\t- %s\n",
                "1. x\n\n   😀 %s y",
                "> a\n> > 😀 %s",
                "> a\nlazy %s",
                "# Title %s #",
                "Title %s\n===",
                "| a | 😀 %s | c |\n|---|---|---|\n| d | e | f |",
                "| a | b |\n|---|---|\n| \\| 1 \\|| 2 \\| 😀 \\| %s 3 |",
                "**bold _and %s_**",
                "- [ ] %s\n- [x] done",
                "<b>%s</b>",
                "&amp; &#65; \\* %s",
                "[%s](http://example.org)",
                "> [!NOTE]\n> First.\n>\n> Second %s.",
                "> [!tip]\n> - item\n>\n>   second %s\nlazy",
                "A[^1].\n\n[^1]: First.\n\n    Second %s.",
                "A[^1].\n\n[^1]: %s",
                "A^[a note, %s] b",
                "Term %s\n: means",
                "Term\nother %s\n: means",
                "Term\n: means %s",
                "Term\n\n:   means\n\n    and more %s\n\n    - item",
                "a\n\n> Term\n> : means %s",
                "|a|b|\n|-|-|\n|`x \\| y`|%s|",
                "Right behind\n|a|b|\n|-|-|\n|1|`\\|` \\| %s|",
                "> | q |\n> |---|\n> | \\| %s |",
                "- | l | m |\n  |---|---|\n  | 1 | %s |",
                "~~gone %s~~ https://example.org",
                "1. x\n\n    - y\n\n        > %s")) {
            for (String words : List.of(tag, link)) {
                String text = around.formatted(words);
                boolean nested = around.startsWith("[") && words.equals(link);
                assertThat(words.equals(tag) ? tags(text) : links(text))
                        .as(text)
                        .isEqualTo(nested ? links(text) : List.of(words));
                assertThat(markdown(text).faults()).as(text).isEmpty();
            }
        }
    }

    @Test
    void offsetsOverLinesOfABlockQuoteSpanItsMarks() {
        String text = "> see [the\n> sum][Value#plus] and {@figure Value#plus\n> f.svg \"c\"}.";
        assertThat(links(text)).containsExactly("[the\n> sum][Value#plus]");
        assertThat(tags(text)).containsExactly("{@figure Value#plus\n> f.svg \"c\"}");
        assertThat(markdown(text).links().get(0).label()).isEqualTo("the\nsum");
    }

    @Test
    void aLinkHasItsLabelOrItsReferenceWithADot() {
        assertThat(markdown("[Value#plus] [*the* sum][Value#plus] [Value][] [#plus]")
                        .links())
                .extracting(Link::label, Link::reference)
                .containsExactly(
                        tuple("Value.plus", "Value#plus"),
                        tuple("*the* sum", "Value#plus"),
                        tuple("Value", "Value"),
                        tuple("plus", "#plus"));
    }

    @Test
    void aLinkMayNameParametersAndEscapeTheirBrackets() {
        assertThat(links("[Value#plus(int, int)] [Value#at(int\\[\\])] [java.util.List]"))
                .containsExactly("[Value#plus(int, int)]", "[Value#at(int\\[\\])]", "[java.util.List]");
    }

    @Test
    void whatIsNoProgramNameIsText() {
        String text = "[sic] [1] [@key] [x] [ ] [X] [T] [see Value] [two words][sic] ![Nope] [e.g.]";
        assertNothing(markdown(text));
    }

    @Test
    void aDefinedLinkIsTheAuthorsOwn() {
        String text = "[Nope] [x][Nope] [Nope](http://example.org)\n\n[Nope]: http://example.org\n";
        assertNothing(markdown(text));
    }

    @Test
    void deadLinksStandAtTheirReference() {
        String text = "A [Value#plsu] and\n> [a\n> b][Vlaue].";
        Reading reading = markdown(text);
        assertThat(faults(reading))
                .containsExactly(text.indexOf("Value#plsu") + " dead-link", text.indexOf("Vlaue") + " dead-link");
        assertThat(reading.faults().get(0).message()).isEqualTo("no 'Value#plsu'");
        assertThat(reading.faults().get(0).remedy()).isEqualTo("did you mean 'Value#plus'?");
    }

    @Test
    void deadReferencesInTagsAreFaults() {
        assertThat(faults(markdown("{@link Nope} {@value #NOPE}"))).containsExactly("7 dead-link", "21 dead-link");
    }

    @Test
    void aTestThatIsNotCompiledYetIsLeftToTheWeave() {
        Reading reading = markdown("{@output ValueTest#sum} {@figure ValueTest#f a.svg \"b\"} {@result ValueTest#r key}"
                + "{@listing ValueTest#sum} {@snippet class=ValueTest region=x}");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.tags()).hasSize(5).allMatch(tag -> tag.target() == null);
    }

    @Test
    void aTypeThatIsThereMustHaveTheMember() {
        assertThat(faults(markdown("{@output Value#nope}"))).containsExactly("9 dead-link");
        assertThat(faults(markdown("{@output #nope}"))).containsExactly("9 dead-link");
    }

    @Test
    void aResultMayLeaveItsTestOut() {
        assertThat(markdown("{@result error %.1e} {@result error} {@result ValueTest#f error %.1e}")
                        .faults())
                .isEmpty();
        assertThat(faults(markdown("{@result error wrong} {@result}")))
                .containsExactly("0 malformed-tag", "22 malformed-tag");
    }

    @Test
    void aValueMustBeAConstant() {
        assertThat(faults(markdown("{@value #plus}"))).containsExactly("8 no-constant");
        assertThat(markdown("{@value %04d #MAX}").tags().get(0).target()).isNotNull();
    }

    @Test
    void tagsInHtmlCountInPreformattedTextToo() {
        String text = "<pre>{@code {@nope} [Nope]}</pre> [Nope] {@link Value} `{@nope}`";
        Reading reading = html(text);
        assertThat(reading.tags())
                .extracting(tag -> tag.span().of(text))
                .containsExactly("{@code {@nope} [Nope]}", "{@link Value}");
        assertThat(faults(reading)).containsExactly(text.lastIndexOf("{@nope}") + " unknown-tag");
    }

    @Test
    void anUnclosedTagInHtmlIsAFault() {
        assertThat(faults(html("a {@link Value\n b"))).containsExactly("2 malformed-tag");
    }

    @Test
    void javadocsOwnTagsAreKnownWhereAPageHasSomethingToShowForThem() {
        assertThat(html("{@summary x} {@return y} {@literal <} {@index z} {@systemProperty user.home} {@docRoot}")
                        .faults())
                .isEmpty();
        assertThat(faults(html("{@inheritDoc} {@docRoot x} {@cite}")))
                .containsExactly("0 malformed-tag", "14 malformed-tag", "27 malformed-tag");
    }

    @Test
    void wordsThatAreShownAsTheyAreMustNotAskToBeReadAsMarkup() {
        assertThat(faults(markdown("{@return the *sum*} {@summary [Value]} {@index `a`}")))
                .containsExactly("0 malformed-tag", "20 malformed-tag", "39 malformed-tag");
    }

    @Test
    void fenceFaultsStandAtTheirWord() {
        String text =
                "> - ~~~~ java  fails=x nope\n>   int x\n>   ~~~~\n\n```json wrong=1\n{}\n```\n\n```text any=1\n```\n";
        assertThat(faults(markdown(text)))
                .containsExactly(
                        text.indexOf("nope") + " unknown-fence-word", text.indexOf("wrong") + " unknown-fence-word");
    }
}
