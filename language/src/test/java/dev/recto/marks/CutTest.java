package dev.recto.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.marks.Recipe.Fold;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a recipe makes of a text: lines, and the runs that they are made of. */
class CutTest {

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
        assertThat(lines(Cut.of(text, new Recipe(new Span(4, text.length() - 1), List.of(new Span(4, 17)), List.of()))))
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

        List<CutLine> shown = Cut.of(TEXT, new Recipe(whole(), List.of(spanOf("@Explain", "\")")), List.of(fold)));

        assertThat(shown.get(1).text()).isEqualTo("    // … one");
        assertThat(lines(shown.get(1).folded())).isEqualTo("""
                3|    int one() {
                4|
                5|        return 1;
                6|    }
                """);
        assertThat(shown.stream().filter(CutLine::isFold)).hasSize(1);
    }

    @Test
    void unfoldsFoldsThatAreOneWithTheBlankLinesBetweenThem() {
        Fold three = new Fold(spanOf("int three;", "int three;"), "three");
        Fold four = new Fold(spanOf("int four;", "int four;"), "four");

        List<CutLine> shown = Cut.of(TEXT, new Recipe(whole(), List.of(), List.of(three, four)));

        CutLine fold = shown.stream().filter(line -> line.isFold()).findFirst().orElseThrow();
        assertThat(fold.text()).isEqualTo("    // … three, four");
        assertThat(lines(fold.folded())).isEqualTo("""
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

        List<CutLine> shown = Cut.of(text, recipe);

        assertThat(shown.get(1).text()).isEqualTo("    // … a, b");
        assertThat(lines(shown.get(1).folded())).isEqualTo("2|    int a;\n2|    int b;\n");
    }

    @Test
    void linesThatFoldsStandForShareTheIndentation() {
        String text = "    int a;\n  int b;\n";
        Recipe recipe = new Recipe(new Span(0, text.length()), List.of(), List.of(new Fold(new Span(13, 19), "b")));

        List<CutLine> shown = Cut.of(text, recipe);

        assertThat(lines(shown)).isEqualTo("1|  int a;\n0|// … b\n");
        assertThat(lines(shown.get(1).folded())).isEqualTo("2|int b;\n");
    }

    @Test
    void tellsWhichFoldsEachCommentStandsFor() {
        Fold one = new Fold(spanOf("@Explain", "    }"), "one");
        Fold inOne = new Fold(spanOf("return 1;", "return 1;"), "inOne");
        Fold alsoInOne = new Fold(spanOf("@Explain", "\")"), "alsoInOne");
        Fold three = new Fold(spanOf("int three;", "int three;"), "three");
        Fold four = new Fold(spanOf("int four;", "int four;"), "four");
        Recipe recipe = new Recipe(whole(), List.of(), List.of(four, inOne, alsoInOne, one, three));

        List<CutLine> folds =
                Cut.of(TEXT, recipe).stream().filter(CutLine::isFold).toList();

        assertThat(folds).extracting(CutLine::label).containsExactly("one", "three, four");
        assertThat(folds).extracting(CutLine::number).containsOnly(OptionalInt.empty());
        assertThat(folds.get(1).runs()).extracting(Run::span).endsWith(three.span(), four.span());
        assertThat(folds.get(1).runs()).extracting(Run::words).containsExactly("    ", "// … three", ", four");
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
    void tellsWhereEachRunStandsAndWhatItStandsFor() {
        String text = "x\n    a(12, 3); // @end\n";
        int start = text.indexOf('a');
        Recipe recipe = new Recipe(
                new Span(start, text.length()),
                List.of(new Span(text.indexOf(" //"), text.length() - 1)),
                List.of(),
                List.of(
                        new Effect.Replace(new Span(start + 2, start + 4), "one"),
                        new Effect.Replace(new Span(start + 6, start + 7), "")));

        List<CutLine> lines = Cut.of(text, recipe);

        assertThat(lines(lines)).isEqualTo("2|a(one, );\n");
        assertThat(lines.get(0).runs())
                .containsExactly(
                        new Run.Kept(new Span(6, 8), "a("),
                        new Run.Replaced(new Span(8, 10), "one", "12"),
                        new Run.Kept(new Span(10, 12), ", "),
                        new Run.Replaced(new Span(12, 13), "", "3"),
                        new Run.Kept(new Span(13, 15), ");"));
    }

    @Test
    void wordsOnManyLinesAreReplacedOnTheFirst() {
        String text = "  a(\n\n    b);\n  c\n";
        Recipe recipe = replacing(text, "(\n\n    b)", "(…)");

        assertThat(lines(Cut.of(text, recipe))).isEqualTo("1|  a(…)\n2|\n3|;\n4|  c\n");
    }

    @Test
    void indentationAndSpaceAtTheEndAreTakenFromWhatIsShown() {
        String text = "\ta \t\n\tbc\n";
        Recipe recipe = replacing(text, "bc", "b ");

        assertThat(Cut.of(text, recipe))
                .containsExactly(
                        line(1, new Run.Kept(new Span(1, 2), "a")),
                        line(2, new Run.Replaced(new Span(6, 8), "b", "bc")));
    }

    @Test
    void aLineThatIsReplacedByNothingKeepsItsRun() {
        String text = "a\nb\nc\n";

        assertThat(Cut.of(text, replacing(text, "b", "")).get(1))
                .isEqualTo(line(2, new Run.Replaced(new Span(2, 3), "", "b")));
    }

    @Test
    void severalStretchesOfALineAreLeftOut() {
        String text = "@A int @B a; // @start\n";
        Recipe recipe = new Recipe(
                new Span(0, text.length()), List.of(new Span(0, 3), new Span(7, 10), new Span(12, 22)), List.of());

        assertThat(Cut.of(text, recipe))
                .containsExactly(line(1, new Run.Kept(new Span(3, 7), "int "), new Run.Kept(new Span(10, 12), "a;")));
    }

    @Test
    void supplementaryCharactersAreKeptWhole() {
        String text = "  \uD83D\uDE00 \"\uD83D\uDE00\" @A x\n";
        Recipe recipe = new Recipe(new Span(0, text.length()), List.of(new Span(10, 13)), List.of());

        assertThat(Cut.of(text, recipe)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("\uD83D\uDE00 \"\uD83D\uDE00\" x");
            assertThat(line.runs()).extracting(Run::span).containsExactly(new Span(2, 10), new Span(13, 14));
        });
    }

    @Test
    void blankLinesThatMeetWhereSomethingWasLeftOutAreOne() {
        String text = "a\n\n@A\n\nb\n\n\nc\n";
        Recipe recipe = new Recipe(new Span(0, text.length()), List.of(new Span(3, 5)), List.of());

        assertThat(lines(Cut.of(text, recipe))).isEqualTo("1|a\n2|\n5|b\n6|\n7|\n8|c\n");
    }

    @Test
    void carriageReturnsArePartOfNoRun() {
        String text = "a {\r\n  @A\r\n  b\r\n}\r\n";
        Recipe recipe = new Recipe(new Span(0, text.length()), List.of(new Span(7, 9)), List.of());

        assertThat(Cut.of(text, recipe))
                .containsExactly(
                        line(1, new Run.Kept(new Span(0, 3), "a {")),
                        line(3, new Run.Kept(new Span(11, 14), "  b")),
                        line(4, new Run.Kept(new Span(16, 17), "}")));
    }

    @Test
    void aWholeTextIsItsLines() {
        String text = " a\r\nb \rc\n\n";

        assertThat(Cut.whole(text, LineIndex.of(text)))
                .containsExactly(
                        line(1, new Run.Kept(new Span(0, 2), " a")),
                        line(2, new Run.Kept(new Span(4, 6), "b ")),
                        line(3, new Run.Kept(new Span(7, 8), "c")),
                        line(4, new Run.Kept(new Span(9, 9), "")));
    }

    @Test
    void aFoldThatFollowsCodeOnItsLineStandsAboveIt() {
        String text = "class A {\n    int a; int b;\n}\n";
        Recipe recipe = new Recipe(new Span(0, text.length()), List.of(), List.of(new Fold(new Span(21, 27), "b")));

        assertThat(lines(Cut.of(text, recipe))).isEqualTo("1|class A {\n0|    // … b\n2|    int a;\n3|}\n");
    }

    @Test
    void theExtentCountsNoBlankLineAndNoFold() {
        assertThat(CutLine.extent(List.of()))
                .satisfies(none -> assertThat(none.getMax()).isEqualTo(1));
        IntSummaryStatistics extent = CutLine.extent(Cut.of(TEXT, Recipe.whole(spanOf("@Explain", "two;"))));
        assertThat(extent.getMin()).isEqualTo(2);
        assertThat(extent.getMax()).isEqualTo(8);
    }

    private static CutLine line(int number, Run... runs) {
        return new CutLine(OptionalInt.of(number), List.of(runs));
    }

    private static Recipe replacing(String text, String words, String by) {
        int start = text.indexOf(words);
        Effect.Replace replacement = new Effect.Replace(new Span(start, start + words.length()), by);
        return new Recipe(new Span(0, text.length()), List.of(), List.of(), List.of(replacement));
    }

    private static String replaced(String words, String by) {
        return lines(Cut.of(TEXT, replacing(TEXT, words, by)));
    }

    @Test
    void takesADeclarationOutOfTheMiddleOfALine() {
        String text = "    enum E { ONE, TWO }\n";
        int start = text.indexOf("TWO");
        assertThat(lines(Cut.of(text, Recipe.whole(new Span(start, start + 3)))))
                .isEqualTo("1|TWO\n");
    }

    @Test
    void countsLinesAsEditorsDoWhateverEndsThem() {
        String text = "a\r\n  b\r\n  c\rd\n";
        assertThat(lines(Cut.of(text, Recipe.whole(new Span(text.indexOf('b'), text.indexOf('d'))))))
                .isEqualTo("2|b\n3|c\n");
    }

    @Test
    void takesTheLastLineOfAFileThatDoesNotEndIt() {
        assertThat(lines(Cut.of("a\nb", Recipe.whole(new Span(2, 3))))).isEqualTo("2|b\n");
    }

    private static Span whole() {
        return new Span(0, TEXT.length());
    }

    private static Span spanOf(String from, String to) {
        int start = TEXT.indexOf(from);
        return new Span(start, TEXT.indexOf(to, start) + to.length());
    }

    private static String cut(Span span, List<Span> elided, List<Fold> folds) {
        return lines(Cut.of(TEXT, new Recipe(span, elided, folds)));
    }

    private static String lines(List<CutLine> lines) {
        return lines.stream()
                .map(line -> line.number().orElse(0) + "|" + line.text() + "\n")
                .collect(Collectors.joining());
    }
}
