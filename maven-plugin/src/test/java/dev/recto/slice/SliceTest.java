package dev.recto.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Fold;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.sheet.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final String TEXT = """
            class A {
                @Explain("why")
                int one() {

                    return 1;
                }

                int two;
                int three;

                int four;
            }
            """;

    @Test
    void keepsLineNumbersAndDropsTheIndentationThatAllLinesShare() {
        assertThat(cut(spanOf("int one() {", "    }"), List.of(), List.of())).isEqualTo("""
                3|int one() {
                4|
                5|    return 1;
                6|}
                """);
    }

    @Test
    void leavesOutWhatIsElidedTogetherWithTheLineThatItEmpties() {
        Span method = spanOf("@Explain", "    }");
        assertThat(cut(method, List.of(spanOf("@Explain", "\")")), List.of())).startsWith("3|int one() {\n");
    }

    @Test
    void leavesTheRestOfALineThatElisionDoesNotEmpty() {
        String text = "    @Explain(\"x\") int a;\n";
        assertThat(lines(Slice.cut(
                        text, new Recipe(new Span(4, text.length() - 1), List.of(new Span(4, 17)), List.of()))))
                .isEqualTo("1|int a;\n");
    }

    @Test
    void setsACommentInThePlaceOfAFold() {
        Fold fold = new Fold(spanOf("@Explain", "    }"), "one");
        assertThat(cut(whole(), List.of(), List.of(fold))).isEqualTo("""
                1|class A {
                0|    // … one
                7|
                8|    int two;
                9|    int three;
                10|
                11|    int four;
                12|}
                """);
    }

    @Test
    void mergesFoldsWithNothingButBlankLinesBetweenThem() {
        List<Fold> folds = List.of(
                new Fold(spanOf("@Explain", "    }"), "one"),
                new Fold(spanOf("int two", ";"), "two"),
                new Fold(spanOf("int four", ";"), "four"));
        assertThat(cut(whole(), List.of(), folds)).isEqualTo("""
                1|class A {
                0|    // … one, two
                9|    int three;
                10|
                0|    // … four
                12|}
                """);
    }

    @Test
    void takesADeclarationOutOfTheMiddleOfALine() {
        String text = "    enum E { ONE, TWO }\n";
        int start = text.indexOf("TWO");
        assertThat(lines(Slice.cut(text, Recipe.whole(new Span(start, start + 3)))))
                .isEqualTo("1|TWO\n");
    }

    @Test
    void countsLinesAsEditorsDoWhateverEndsThem() {
        String text = "a\r\n  b\r\n  c\rd\n";
        assertThat(lines(Slice.cut(text, Recipe.whole(new Span(text.indexOf('b'), text.indexOf('d'))))))
                .isEqualTo("2|b\n3|c\n");
    }

    @Test
    void takesTheLastLineOfAFileThatDoesNotEndIt() {
        assertThat(lines(Slice.cut("a\nb", Recipe.whole(new Span(2, 3))))).isEqualTo("2|b\n");
    }

    private static Span whole() {
        return new Span(0, TEXT.length());
    }

    private static Span spanOf(String from, String to) {
        int start = TEXT.indexOf(from);
        return new Span(start, TEXT.indexOf(to, start) + to.length());
    }

    private static String cut(Span span, List<Span> elided, List<Fold> folds) {
        return lines(Slice.cut(TEXT, new Recipe(span, elided, folds)));
    }

    private static String lines(List<Line> lines) {
        return lines.stream()
                .map(line -> line.number() + "|" + line.text() + "\n")
                .collect(Collectors.joining());
    }
}
