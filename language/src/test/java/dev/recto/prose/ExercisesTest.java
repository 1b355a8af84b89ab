package dev.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Exercise.Solution;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.text.Fault;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which quotes are exercises, what stands in them, and what of them is refused. */
class ExercisesTest {

    private static List<String> faults(Markup markup, String text) {
        return ProseReader.read(markup, text, name -> new Resolution.Missing("no '" + name + "'", null))
                .faults()
                .stream()
                .map(ExercisesTest::told)
                .toList();
    }

    private static String told(Fault fault) {
        return fault.offset() + " " + fault.kind().id() + " " + fault.message();
    }

    /** The kinds of a node's children, those of an exercise and of a solution in brackets. */
    private static String outline(Node parent) {
        List<String> kinds = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean opens = child instanceof Exercise || child instanceof Solution;
            kinds.add(child.getClass().getSimpleName() + (opens ? "(" + outline(child) + ")" : ""));
        }
        return String.join(" ", kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "> {@exercise a}|> Do.; Exercise(TagNode Paragraph)",
                "> {@exercise a \"A b\"}|>|> Do.|> - this; Exercise(TagNode Paragraph BulletList)",
                "> {@exercise a \"A|> b\"}|> Do.; Exercise(TagNode Paragraph)",
                "> {@exercise a}|> Do.|> {@solution A#b}; Exercise(TagNode Paragraph Solution(TagNode))",
                "> {@exercise a}|> Do.|> {@solution}|> So.; Exercise(TagNode Paragraph Solution(TagNode Paragraph))",
                "> {@exercise a}|> Do.|>|> {@solution A#b}|>|> So.|>|> - it; Exercise(TagNode Paragraph Solution(TagNode"
                        + " Paragraph BulletList))",
                "> {@exercise a}|> ```|> x|> ```|> {@solution}|> ```|> y|> ```; Exercise(TagNode FencedCodeBlock"
                        + " Solution(TagNode FencedCodeBlock))",
                "> Words|> {@exercise a}; BlockQuote",
                "> {@exercise a} Words; BlockQuote",
                "{@exercise a}; Paragraph",
            })
    void aQuoteThatOpensWithTheTagIsAnExercise(String text, String outline) {
        assertThat(outline(Grammar.parse(text.replace('|', '\n')))).isEqualTo(outline);
    }

    @Test
    void itHoldsWhateverProseMayHold() {
        String text = """
                - In a list:

                  > {@exercise a "All of it"}
                  > A $x$, a note[^1], an alert:
                  >
                  > > [!NOTE]
                  > > Words.
                  >
                  > | a |
                  > |---|
                  > | b |
                  >
                  > {@solution}
                  > {@listing Later#show}

                [^1]: It.
                """;
        assertThat(faults(Markup.MARKDOWN, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{@exercise a}; 0 malformed-exercise {@exercise} opens no exercise here",
                "> Words|> {@exercise a}; 10 malformed-exercise {@exercise} opens no exercise here",
                "> {@exercise a} Do.; 2 malformed-exercise {@exercise} opens no exercise here",
                "> {@exercise a}; 2 malformed-exercise this exercise has no text",
                "> {@exercise a}|> {@solution}|> So.; 2 malformed-exercise this exercise has no text",
                "> {@exercise a}|> Do.|>|> > {@exercise b}|> > Do.; 28 malformed-exercise an exercise cannot stand in another one",
                "Do. {@solution}; 4 malformed-exercise this solution belongs to no exercise",
                "> {@solution A#b}; 2 malformed-exercise this solution belongs to no exercise",
                "> {@exercise a}|> Do. {@solution}; 22 malformed-exercise {@solution} opens no solution here",
                "> {@exercise a}|> - Do.|>   {@solution}; 28 malformed-exercise {@solution} opens no solution here",
                "> {@exercise a}|> Do.|> {@solution}; 24 malformed-exercise this solution is empty",
                "> {@exercise a}|> Do.|> {@solution}|> So.|> {@solution}; 44 malformed-exercise this exercise has a solution already",
                "> {@exercise}|> Do.; 2 malformed-tag {@exercise} is incomplete or has too much",
                "> {@exercise \"A b\"}|> Do.; 2 malformed-tag {@exercise} is incomplete or has too much",
                "> {@exercise a b c}|> Do.; 2 malformed-tag {@exercise} is incomplete or has too much",
                "> {@exercise a \" \"}|> Do.; 2 malformed-tag {@exercise} is incomplete or has too much",
                "> {@exercise a|; 2 malformed-tag this {@ has no closing brace",
            })
    void whatMakesNoExerciseIsRefusedWhereItStands(String text, String fault) {
        assertThat(faults(Markup.MARKDOWN, text.replace('|', '\n'))).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>{@exercise a} Do.</p>", "<blockquote>{@exercise a} Do.</blockquote>"})
    void htmlHasNoExercises(String html) {
        assertThat(faults(Markup.HTML, html))
                .containsExactly(html.indexOf('{') + " malformed-exercise {@exercise} opens no exercise here");
    }
}
