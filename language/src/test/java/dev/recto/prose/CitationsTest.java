package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.ProseReader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in prose is a citation, and what is not. */
class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[@a]|a",
                "[@a_b-c:d.e+f/g2]|a_b-c:d.e+f/g2",
                "so [@a; @b].|a b",
                "[@a, p. 12]|a(p.\u00A012)",
                "[@a p. 12]|a(p.\u00A012)",
                "[@a, pp. 12--14]|a(pp.\u00A012\u201314)",
                "[@a, 12-14, 20]|a(12\u201314, 20)",
                "[@a, ch. 3, p. iv; @b, \u00A72.1]|a(ch.\u00A03, p.\u00A0iv) b(\u00A7\u00A02.1)",
                "[@a, Kap. 3]|a(Kap.\u00A03)",
                "*[@a]*|a",
                "a result![@a]|a",
                "[@a][@b]|a b",
                "[words][@a]|a",
                "[see [@a]]|a"
            })
    void worksAreNamedInBrackets(String text, String works) {
        Reading reading = read(text);

        assertThat(reading.faults()).isEmpty();
        assertThat(String.join(" ", works(reading))).isEqualTo(works);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\[@a]",
                "[\\@a]",
                "`[@a]`",
                "[@a](https://example.org)",
                "[@a]\n\n[@a]: https://example.org",
                "[@ a]",
                "[a@b.org]",
                "@a",
                "[`@Override`]"
            })
    void allElseIsWords(String text) {
        Reading reading = read(text);

        assertThat(reading.faults()).isEmpty();
        assertThat(works(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "so [see @a]|4 malformed-citation a citation starts with its key, and 'see @a' does not",
                "so [-@a]|4 malformed-citation a citation starts with its key, and '-@a' does not",
                "so [@a; b]|8 malformed-citation a citation starts with its key, and 'b' does not",
                "so [@a, and others]|8 malformed-citation 'and others' is no place in a cited work",
                "so [@a, p.]|8 malformed-citation 'p.' is no place in a cited work",
                "so [@Test(expected = X.class)]|9 malformed-citation '(expected = X.class)' is no place in a cited work",
                "so {@cite}|3 malformed-tag {@cite} is incomplete or has too much",
                "so {@cite a see there}|3 malformed-tag {@cite} is incomplete or has too much"
            })
    void whatIsWrittenOtherwiseIsRefusedWhereItStands(String text, String fault) {
        assertThat(read(text).faults())
                .extracting(each -> each.offset() + " " + each.id() + " " + each.message())
                .containsExactly(fault);
    }

    @Test
    void aCitationThatMarkupSwallowsIsRefused() {
        assertThat(read("<div>\nSo [@a].\n</div>\n").faults())
                .extracting(each -> each.offset() + " " + each.id())
                .containsExactly("9 unrenderable-prose");
    }

    private static List<String> works(Reading reading) {
        return Grammar.nodes(reading.document()).stream()
                .filter(CitationNode.class::isInstance)
                .flatMap(node -> ((CitationNode) node).works().stream())
                .map(work -> work.key() + (work.locator() == null ? "" : "(" + work.locator() + ")"))
                .toList();
    }

    private static Reading read(String text) {
        return ProseReader.read(Prose.Markup.MARKDOWN, text, reference -> new Resolution.Missing("no such name", null));
    }
}
