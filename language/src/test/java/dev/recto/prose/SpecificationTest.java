package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader.Reading;
import dev.recto.text.Fault;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of CommonMark 0.31.2 through the reader. */
class SpecificationTest {

    private static final Names NOBODY = reference -> new Resolution.Missing("none", null);

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @Test
    void thereAreAsManyExamplesAsInTheSpecification() {
        assertThat(examples()).hasSize(652);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAndEveryFaultStandsInIt(Example example) {
        Reading reading = ProseReader.read(Markup.MARKDOWN, example.getSource(), NOBODY);

        assertThat(reading.tags()).isEmpty();
        assertThat(reading.faults())
                .allSatisfy(fault -> assertThat(fault.offset())
                        .isBetween(0, example.getSource().length()));
        assertThat(reading.faults())
                .extracting(Fault::id)
                .isSubsetOf(
                        "dead-link", "foreign-syntax", "unknown-fence-word", "malformed-fence", "unrenderable-prose");
    }
}
