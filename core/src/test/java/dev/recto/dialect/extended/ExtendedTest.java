package dev.recto.dialect.extended;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Translation;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtendedTest {

    private static final Extended DIALECT = new Extended();

    /** None of them holds a construct of the dialect. */
    @Test
    void everyExampleOfCommonMarkComesThroughByteForByte() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());

        assertThat(examples).hasSize(652);
        assertThat(examples)
                .allSatisfy(example -> assertThat(DIALECT.translate(example.getSource(), Pages.NOWHERE))
                        .isEqualTo(Translation.unchanged(example.getSource())));
    }

    @Test
    void aPageInTheOneGrammarComesThroughByteForByte() {
        String page = """
                # Title

                > [!NOTE]
                > An alert with [Value#plus], {@value Value#EPSILON} and ~~strikes~~.

                Term
                : definition[^1]

                - [x] done

                |a|b|
                |-|-|
                |`x \\| y`|{@result error %.1e}|

                 ```java fails=cant.resolve
                 int a = b; // {@not a tag}
                 ```

                <details><summary>HTML</summary>

                words

                </details>

                [^1]: One word
                """;

        assertThat(DIALECT.translate(page, Pages.NOWHERE)).isEqualTo(Translation.unchanged(page));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "> ".repeat(2_000) + "a",
                "`".repeat(10) + " "
                        + Stream.iterate("`", run -> run + "`").limit(400).reduce("", (a, b) -> a + " " + b),
                "[".repeat(50_000),
                "*_".repeat(25_000) + "x",
                "a".repeat(300_000));
    }

    /** It is the reader of the one grammar that refuses it. */
    @ParameterizedTest
    @MethodSource("hostile")
    void whatTheOneGrammarRefusesAsHostileIsNotEvenRead(String page) {
        assertThat(DIALECT.translate(page, Pages.NOWHERE)).isEqualTo(Translation.unchanged(page));
    }

    @Test
    void aParagraphThatFlexmarkTakesTooLongForIsRefused() {
        String page = "a\n\n" + "[a](b)".repeat(10_000);

        assertThat(DIALECT.translate(page, Pages.NOWHERE).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.id()).isEqualTo("hostile-prose");
                    assertThat(fault.offset()).isEqualTo(3);
                    assertThat(fault.message())
                            .isEqualTo("a paragraph of 60000 characters and 10000 brackets cannot be read safely");
                });
    }

    static Stream<String> strange() {
        return Stream.of(
                "!!! note\n" + "    a\n\n".repeat(15_000),
                "!!! note\n    a\n" + "\n".repeat(50_000) + "    b\n",
                "!!! note\n".repeat(10_000),
                "a{#b}".repeat(20_000),
                "{#b}".repeat(25_000),
                "a" + " {#b}".repeat(20_000),
                "*[a]: b\n\n" + "a ".repeat(50_000),
                "|---|---|\n|1|2|\n\n".repeat(5_000),
                "a[^b c]\n\n[^b c]: x\n\n".repeat(3_000),
                "Term\n~ meaning\n\n".repeat(5_000),
                "{width=\"a ".repeat(40),
                "!!! note \"" + "\\\"".repeat(4_999));
    }

    /** On a stack as small as a build thread's may be. */
    @ParameterizedTest
    @MethodSource("strange")
    void whatIsStrangeIsTranslatedAllTheSame(String page) throws InterruptedException {
        Translation[] translated = new Translation[1];
        Thread thread = new Thread(
                null, () -> translated[0] = DIALECT.translate(page, Pages.NOWHERE), "small-stack", 512 << 10);
        thread.start();
        thread.join();

        assertThat(translated[0]).isNotNull();
    }
}
