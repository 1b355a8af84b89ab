package dev.recto.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java cuts a text as {@code terms.json} says; that the script does so, too, a test in a browser sees. */
class TermsTest {

    static Stream<TermVector> vectors() throws IOException {
        return TermVector.all().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aTextIsCutAsTheVectorsSay(TermVector vector) {
        Terms terms = new Terms();

        assertThat(terms.of(vector.text())).isEqualTo(vector.terms());
        assertThat(terms.of(vector.text())).as("once more").isEqualTo(vector.terms());
    }
}
