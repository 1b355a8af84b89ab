package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenceLooksTest {

    @Test
    void titleLinesAndNumbers() {
        FenceLooks looks = looks("js title=\"a b.js\" {1,3-4} linenums=7");

        assertThat(looks)
                .isEqualTo(new FenceLooks(
                        "a b.js",
                        List.of(new FenceLooks.Lines(1, 1, 19), new FenceLooks.Lines(3, 4, 21)),
                        OptionalInt.of(7)));
        assertThat(List.of(looks.marks(1), looks.marks(2), looks.marks(4), looks.marks(5)))
                .containsExactly(true, false, true, false);
        assertThat(looks.number(3)).isEqualTo("9");
        assertThat(looks("js x y=2 {z}")).isEqualTo(FenceLooks.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{2,4-5}",
                "{2, 4 - 5}",
                "hl_lines=\"2 4-5\"",
                "hl_lines='2 4-5'",
                "{hl_lines=[2,\"4-5\"]}",
                "{linenos=false,hl_lines=[2,\"4-5\"]}",
                "hl_Lines=2,4-5",
                "mark_lines=\"2 4 5\"",
                "emphasize-lines=2,4-5",
                "{2} {4-5}"
            })
    void linesInEverySpelling(String words) {
        FenceLooks looks = looks("go " + words);
        assertThat(List.of(1, 2, 3, 4, 5, 6)).filteredOn(looks::marks).containsExactly(2, 4, 5);
        assertThat(looks.first()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linenums|1",
                "linenums=\"5\"|5",
                "linenums=\"5 2\"|5",
                "linenos=table|1",
                "{linenos=inline linenostart=9}|9",
                "lineNumbers|1",
                "{.numberLines startFrom=\"100\"}|100",
                "showLineNumbers|1",
                "showLineNumbers=7|7",
                "showLineNumbers{7}|7",
                "showLineNumbers=false|0",
                "linenos=none|0",
                "nolineno|0",
                "linenostart=9|0"
            })
    void numbersInEverySpelling(String words, int first) {
        assertThat(looks("go " + words).first().orElse(0)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title=\"a.js\"",
                "title='a.js'",
                "title=a.js",
                "file=\"a.js\"",
                "filename=a.js",
                "caption=\"a.js\""
            })
    void titlesInEverySpelling(String words) {
        assertThat(looks("js " + words).title()).isEqualTo("a.js");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{0}|4|'0' names no lines of a fence",
                "{2,5-3}|6|'5-3' names no lines of a fence",
                "{1,1234567}|6|'1234567' names no lines of a fence",
                "hl_lines=\"1 two\"|15|'two' names no lines of a fence",
                "startFrom=x|13|'x' is no number of a line"
            })
    void whatNamesNoLinesIsAFaultThere(String words, int offset, String message) {
        for (String language : List.of("js ", "java ")) {
            List<Fault> faults = FenceInfo.parse(language + words).faults();
            assertThat(faults).extracting(Fault::message).containsExactly(message);
            assertThat(faults.get(0).offset()).isEqualTo(offset - 3 + language.length());
            assertThat(faults.get(0).kind()).isEqualTo(ProblemKind.UNKNOWN_FENCE_WORD);
        }
    }

    @Test
    void aLineBeyondTheEndIsAFaultAtItsPlace() {
        List<Fault> faults = new ArrayList<>();
        String text = "Words.\n\n> ```js {1,3-4}\n> a();\n>\n> b();\n> ```\n";
        Grammar.nodes(Grammar.parse(text)).stream()
                .filter(org.commonmark.node.FencedCodeBlock.class::isInstance)
                .forEach(fence -> Fence.read(text, (org.commonmark.node.FencedCodeBlock) fence, faults::add));
        assertThat(faults)
                .containsExactly(ProblemKind.UNKNOWN_FENCE_WORD.at(
                        text.indexOf("3-4"), "the fence has no line 4: it has 3", "mark lines that are there"));
    }

    @Test
    void wordsInBracesSwitchNoCheckOff() {
        assertThat(FenceInfo.parse("java {compile}").faults())
                .extracting(Fault::message)
                .containsExactly("unknown fence word 'compile'");
        assertThat(FenceInfo.parse("java {1} compile linenums")).satisfies(info -> {
            assertThat(info.compile()).isTrue();
            assertThat(info.looks().marks(1)).isTrue();
            assertThat(info.faults()).isEmpty();
        });
    }

    private static FenceLooks looks(String info) {
        FenceInfo read = FenceInfo.parse(info);
        assertThat(read.faults()).isEmpty();
        return read.looks();
    }
}
