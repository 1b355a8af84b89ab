package dev.recto.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Fold;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.book.Replacement;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
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
    void keepsTheLinesThatAFoldStandsFor() {
        Fold fold = new Fold(spanOf("@Explain", "    }"), "one");

        List<Line> shown = Slice.cut(TEXT, new Recipe(whole(), List.of(spanOf("@Explain", "\")")), List.of(fold)));

        assertThat(shown.get(1).text()).isEqualTo("    // … one");
        assertThat(lines(shown.get(1).unfolded())).isEqualTo("""
                3|    int one() {
                4|
                5|        return 1;
                6|    }
                """);
        assertThat(shown.stream().filter(line -> !line.unfolded().isEmpty())).hasSize(1);
    }

    @Test
    void unfoldsFoldsThatAreOneWithTheBlankLinesBetweenThem() {
        Fold three = new Fold(spanOf("int three;", "int three;"), "three");
        Fold four = new Fold(spanOf("int four;", "int four;"), "four");

        List<Line> shown = Slice.cut(TEXT, new Recipe(whole(), List.of(), List.of(three, four)));

        Line fold =
                shown.stream().filter(line -> line.number() == 0).findFirst().orElseThrow();
        assertThat(fold.text()).isEqualTo("    // … three, four");
        assertThat(lines(fold.unfolded())).isEqualTo("""
                9|    int three;
                10|
                11|    int four;
                """);
    }

    @Test
    void namesEveryFoldThatStartsOnALine() {
        String text = "class A {\n    int a; int b;\n}\n";
        Recipe recipe = new Recipe(
                new Span(0, text.length()),
                List.of(),
                List.of(new Fold(new Span(14, 20), "a"), new Fold(new Span(21, 27), "b")));

        List<Line> shown = Slice.cut(text, recipe);

        assertThat(shown.get(1).text()).isEqualTo("    // … a, b");
        assertThat(lines(shown.get(1).unfolded())).isEqualTo("2|    int a;\n2|    int b;\n");
    }

    @Test
    void linesThatFoldsStandForShareTheIndentation() {
        String text = "    int a;\n  int b;\n";
        Recipe recipe = new Recipe(new Span(0, text.length()), List.of(), List.of(new Fold(new Span(13, 19), "b")));

        List<Line> shown = Slice.cut(text, recipe);

        assertThat(lines(shown)).isEqualTo("1|  int a;\n0|// … b\n");
        assertThat(lines(shown.get(1).unfolded())).isEqualTo("2|int b;\n");
    }

    @Test
    void tellsWhichFoldsEachCommentStandsFor() {
        Fold one = new Fold(spanOf("@Explain", "    }"), "one");
        Fold inOne = new Fold(spanOf("return 1;", "return 1;"), "inOne");
        Fold three = new Fold(spanOf("int three;", "int three;"), "three");
        Fold four = new Fold(spanOf("int four;", "int four;"), "four");
        Recipe recipe = new Recipe(whole(), List.of(), List.of(four, inOne, one, three));
        FoldLabels labels = FoldLabels.of(recipe);

        List<String> told = Slice.cut(TEXT, recipe).stream()
                .filter(line -> line.number() == 0)
                .map(line -> labels.next(line).stream()
                        .map(label -> label.fold().label() + "=" + line.text().substring(label.start(), label.end()))
                        .collect(Collectors.joining(" ")))
                .toList();

        assertThat(told).containsExactly("one=one", "three=three four=four");
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
    void setsOtherWordsWhereARecipeTellsSo() {
        assertThat(replaced("int four;", "int 4;")).contains("11|    int 4;\n");
        assertThat(replaced("{\n\n        return 1;\n    }", "{ … }")).contains("3|    int one() { … }\n4|\n8|");
        assertThat(replaced("class ", "")).startsWith("1|A {\n");
    }

    @Test
    void keepsALineInWhosePlaceNothingIsShown() {
        assertThat(replaced("int three;", "")).contains("8|    int two;\n9|\n10|\n11|");
    }

    @Test
    void tellsWhereEachShownCharacterStandsAndWhichReplacementItComesFrom() {
        String text = "x\n    a(12, 3); // @end\n";
        int start = text.indexOf('a');
        Recipe recipe = new Recipe(
                new Span(start, text.length()),
                List.of(new Span(text.indexOf(" //"), text.length() - 1)),
                List.of(),
                List.of(
                        new Replacement(new Span(start + 2, start + 4), "one"),
                        new Replacement(new Span(start + 6, start + 7), "")));
        List<Line> lines = Slice.cut(text, recipe);
        assertThat(lines(lines)).isEqualTo("2|a(one, );\n");
        assertThat(LineOffsets.of(text, LineIndex.of(text), recipe).of(lines.get(0)))
                .containsExactly(6, 7, -1, -1, -1, 10, 11, 13, 14);
    }

    private static String replaced(String words, String by) {
        int start = TEXT.indexOf(words);
        Replacement replacement = new Replacement(new Span(start, start + words.length()), by);
        return lines(Slice.cut(TEXT, new Recipe(whole(), List.of(), List.of(), List.of(replacement))));
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
