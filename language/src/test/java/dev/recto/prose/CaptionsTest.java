package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.CaptionedTable.Caption;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paragraphs are captions of tables, and what of them is refused. */
class CaptionsTest {

    private static final String TABLE = "| a |\n|---|\n| b |\n";

    private static List<Caption> captions(String text) {
        return Grammar.nodes(Grammar.parse(text)).stream()
                .filter(Caption.class::isInstance)
                .map(Caption.class::cast)
                .toList();
    }

    private static List<String> faults(String text) {
        return ProseReader.read(Markup.MARKDOWN, text, name -> new Resolution.Missing("no '" + name + "'", null))
                .faults()
                .stream()
                .map(fault -> fault.offset() + " " + fault.kind().id() + " " + fault.message())
                .toList();
    }

    /** A T stands for a table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T|Table: Words {#tbl:a}; a Words",
                "Table: Words {#tbl:a}||T; a Words",
                "T|Table: Words; null Words",
                "T|Table: The *one*|of $x$ {#tbl:a-b_c}; a-b_c The one of x",
                "T|Table: A {#tbl:a}||T|Table: B {#tbl:b}; a A, b B",
                "Table: A {#tbl:a}||T|Table: B {#tbl:b}||T; a A, b B",
                "> Table: A||> | a ||> |---|; ",
                "Words.||Table: A||Words.; ",
                "T|Table A; ",
                "T|Words.||Table: A; ",
            })
    void aParagraphBesideATableIsItsCaption(String text, String expected) {
        String lines = text.replace('|', '\n').replace("T\n", TABLE + "\n").replaceFirst("T$", TABLE);
        List<String> found = captions(lines).stream()
                .map(caption -> caption.name() + " " + PlainWords.of(caption))
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected == null ? "" : expected);
        assertThat(faults(lines)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T+Table: Words; 18 malformed-caption this caption is a row of its table",
                "T+Table: Words {#tbl:a}; 18 malformed-caption this caption is a row of its table",
                "T++Table: {#tbl:a}; 19 malformed-caption this caption says nothing",
                "T++Table: A {#tbl:a b}; 19 malformed-caption 'a b' is no name for a table",
                "T++Table: A++Table: B {#tbl:b}; 38 malformed-caption {#tbl:…} names no table here",
                "Words {#tbl:a}; 6 malformed-caption {#tbl:…} names no table here",
                "Table: A {#tbl:a}++Words.++T; 9 malformed-caption {#tbl:…} names no table here",
            })
    void whatLooksLikeACaptionAndIsNoneIsRefusedWhereItStands(String text, String fault) {
        assertThat(faults(text.replace('+', '\n').replace("T\n", TABLE).replaceFirst("T$", TABLE)))
                .containsExactly(fault);
    }
}
