package dev.recto.fences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNameTest {

    @ParameterizedTest
    @CsvSource({
        "additionIsAddition, addition is addition",
        "sum, sum",
        "two_and_two, two and two",
        "readsXMLQuickly, reads XML quickly",
        "version2Works, version2 works",
        "ÜberAlles, über alles",
        "_, _",
    })
    void aNameReadsAsWords(String name, String words) {
        assertThat(ReadableName.of(name)).isEqualTo(words);
    }
}
