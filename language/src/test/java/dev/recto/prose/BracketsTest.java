package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.util.Set;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one rule that tells names in square brackets from words in them. */
class BracketsTest {

    private static final Set<String> CALLED = Set.of("L", "shop", "lower", "名", "Cart", "x", "books/shop", "i");

    private static Reading read(String text) {
        return ProseReader.read(
                Markup.MARKDOWN,
                text,
                name -> CALLED.contains(name)
                        ? new Resolution.Found(new Target(name, Kind.CLASS, ""))
                        : new Resolution.Missing("no '" + name + "'", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Type",
                "L#nope()",
                "L#nope",
                "lower#nope",
                "lower#nope(int, String)",
                "名#一",
                "名.二",
                "#over",
                "#over(int)",
                "over()",
                "over(int)",
                "over(java.util.List list, int... rest)",
                "over(int\\[\\])",
                "over(Map<String, List<T>> map)",
                "L(int)",
                "Cart.add(int)",
                "Cart::add",
                "Äpfel",
                "java.util",
                "no.such.pack",
                "java.util.List",
                "L.Nested",
                "l.nested",
                "java.base/",
                "base/",
                "java.base/java.util",
                "java.base/java.util.List#of()",
                "base/Cart#add",
                "Map<String, T>",
                "Cart#",
                "D$x",
                "A_B",
                "a.b",
                "f(x)"
            })
    void whatLooksLikeANameIsOneAndIsRefusedWhereNothingIsCalledSo(String name) {
        assertThat(read("So: [" + name + "], [*words*][" + name + "].").faults())
                .extracting(fault -> fault.offset() + " " + fault.id() + " " + fault.message())
                .containsExactly(
                        "5 dead-link no '" + name + "'", (18 + name.length()) + " dead-link no '" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see below",
                "sic",
                "1",
                "x.",
                "X",
                "T",
                "e.g.",
                "and/or",
                "src/main/java",
                "#12",
                "C#",
                "1.5",
                "f(2)",
                "a (b)",
                "0, 1)",
                "a, b",
                "...",
                "\u2026",
                "@key",
                "~",
                "注",
                "TODO?",
                "x = y",
                "-1",
                "http://a.example",
                "a+b",
                "size()?",
                "see (below)",
                "!NOTED",
                "Cart>=2",
                "a@b.example"
            })
    void whatCannotBeANameAndWhatNothingIsCalledStaysWords(String words) {
        Reading reading = read("So: [" + words + "].");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.links()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "shop", "lower", "名", "books/shop"})
    void aMereWordIsANameWhereSomethingIsCalledSo(String word) {
        assertThat(read("So: [" + word + "], [" + word + "][], [the *words*][" + word + "].")
                        .links())
                .extracting(Link::label, Link::reference)
                .containsExactly(tuple(word, word), tuple(word, word), tuple("the *words*", word));
    }

    @Test
    void inBracketsBehindANameTheNameIsReadByItself() {
        assertThat(read("[Cart][sic] [Cart][1] [Cart][^1]\n\n[^1]: Note.").links())
                .extracting(link -> link.span().start())
                .containsExactly(0, 12, 22);
        assertThat(read("[Nope][sic] a[i][j]").faults())
                .extracting(fault -> fault.message())
                .containsExactly("no 'Nope'");
    }

    @Test
    void tasksDefinitionsAndLinksAroundWordsAreWhatCommonMarkMakesOfThem() {
        assertThat(read("- [x] done\n- [ ] open\n\n[shop] [see [sic] there](a.md) [see][shop]\n\n[shop]: b.md")
                        .links())
                .isEmpty();
        Reading reading = read("- [x] done\n- [see [sic] there](a.md)");
        assertThat(HtmlRenderer.builder()
                        .extensions(Grammar.extensions())
                        .build()
                        .render(reading.document()))
                .contains("checkbox")
                .contains("<a href=\"a.md\">see [sic] there</a>");
        assertThat(read("Words [x] here").links()).hasSize(1);
    }

    @Test
    void escapedBracketsAndCodeAreNoNames() {
        Reading reading = read("\\[L#nope\\] `[L#nope]` \\[shop]");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.links()).isEmpty();
    }

    @Test
    void proseThatWasReadBeforeIsParsedTheSameAgain() {
        String text = "[shop] [sic] [L#nope]";
        Prose prose = read(text).prose(Markup.MARKDOWN, text, java.util.List.of());

        assertThat(Grammar.nodes(Grammar.parse(prose)))
                .filteredOn(ReferenceNode.class::isInstance)
                .extracting(node -> ((ReferenceNode) node).reference())
                .containsExactly("shop", "L#nope");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.base/|java.base|''|",
                "java.base/java.util.List#of()|java.base|java.util.List|of()",
                " List#toArray(T\\[\\]) ||List|toArray(T[])",
                "over(int)||''|over(int)",
                "#over||''|over",
                "java.util||java.util|",
                "Cart.add(int)||Cart.add(int)|"
            })
    void aReferenceHasItsModuleItsTypeAndItsMember(String written, String module, String type, String member) {
        Reference reference = Reference.of(written);

        assertThat(reference).isEqualTo(new Reference(module, new ElementName(type, member)));
        assertThat(reference.isModule()).isEqualTo(written.endsWith("/"));
    }

    @ParameterizedTest
    @CsvSource({"Type#member, Type.member", "#member, member", "java.base/, java.base", "java.util, java.util"})
    void readersSeeDots(String written, String shown) {
        assertThat(Reference.dotted(written)).isEqualTo(shown);
    }
}
