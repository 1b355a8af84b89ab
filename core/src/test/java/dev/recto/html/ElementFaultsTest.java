package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an author gets wrong in what books need, one fault of each kind in the page that has all of it: each is refused at its
 * file, line and column, with the nearest right word where there is one, and there is no book. What else can be wrong with each
 * is told by the tests of each.
 */
class ElementFaultsTest {

    private static final String CHAPTER = ElementsBook.CHAPTER + ":";

    @TempDir
    private Path folder;

    private ElementsBook book;

    @BeforeEach
    void aGoodBook() throws IOException {
        book = new ElementsBook(folder);
    }

    private void assertRefused(String... messages) throws IOException {
        assertThat(book.woven()).containsExactly(messages);
        assertThat(book.isPublished()).isFalse();
    }

    @Test
    void aFormulaThatDoesNotParse() throws IOException {
        book.with(ElementsBook.CHAPTER, "\\frac{1}{4}", "\\fraq{1}{4}");

        assertRefused(
                CHAPTER
                        + "43:15: [bad-formula] this formula cannot be read: unsupported function name: \\fraq; did you mean '\\frac'?");
    }

    @Test
    void aKeyThatNoWorkHas() throws IOException {
        book.with(ElementsBook.CHAPTER, "{@cite ruder16}", "{@cite ruder61}");

        assertRefused(
                CHAPTER
                        + "7:36: [unknown-citation] no work is called 'ruder61' in src/book/references.bib; did you mean 'ruder16'?");
    }

    @Test
    void aReferenceToWhatHasNoNumber() throws IOException {
        book.with(ElementsBook.CHAPTER, "{@ref tbl:rates}", "{@ref tbl:rate}");

        assertRefused(CHAPTER + "14:101: [unnumbered-target] no chapter has a table 'rate'; did you mean 'rates'?");
    }

    @Test
    void anExerciseWhoseSolutionDoesNotRun() throws IOException {
        book.with(ElementsBook.SOLUTIONS, "half(1)", "Descent.step(1, 0.125)");

        assertRefused(
                "src/test/java/fall/Solutions.java:10:19: [unexercised-listing] no passing test ran Solutions.half; call it in a test of the chapter, or mark it @Unverified(\"why\")");
    }

    @Test
    void aMalformedBibliography() throws IOException {
        book.with(ElementsBook.BIBLIOGRAPHY, "volume = 25, pages", "volume = 25, month = okt, pages");

        assertRefused(
                "src/book/references.bib:4:24: [bad-bibliography] no @string is called 'okt'; did you mean 'oct'?");
    }

    /** It is told at each tag that shows the table, and names the line of the file that the test published. */
    @Test
    void aTableWhoseColumnsDiffer() throws IOException {
        book.with(ElementsBook.TEST, "x * x + \"\\n\"", "(step == 2 ? \"\" : x * x + \"\\n\")");

        String message =
                ": [unreadable-table] DescentTest.falls published 'steps.csv', which is no table: its line 4 has 5 cells"
                        + " where the head has 3; publish as many cells as there are columns, and quote what holds a comma";
        assertRefused(
                CHAPTER
                        + "15:5: [unnumbered-target] no chapter shows a table of DescentTest.falls; show it with {@table …} in a"
                        + " chapter",
                CHAPTER + "30:5" + message,
                CHAPTER + "32:5" + message,
                CHAPTER + "34:5" + message,
                CHAPTER + "36:5" + message);
    }

    @Test
    void aColumnThatATableDoesNotHave() throws IOException {
        book.with(ElementsBook.CHAPTER, "bar x=step y=height", "bar x=step y=hight");

        assertRefused(CHAPTER + "34:5: [bad-chart] steps.csv has no column 'hight'; did you mean 'height'?");
    }

    @Test
    void aThemeThatNamesAFileWhichIsNotThere() throws IOException {
        book.with("src/book/theme/theme.css", ".prose { color: var(--ink); }\n.turn { background: url(bwol.svg); }\n")
                .with("src/book/theme/bowl.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");

        assertRefused(
                "src/book/theme/bowl.svg:1:1: [bad-theme] nothing names 'bowl.svg' of the theme; name it in theme.css with url(\"bowl.svg\"), or take it away",
                "src/book/theme/theme.css:2:21: [bad-theme] there is no 'bwol.svg' in the theme's folder; did you mean 'bowl.svg'?");
    }

    @Test
    void aThemeThatNamesAPropertyWhichIsNotThere() throws IOException {
        book.with("src/book/theme/theme.css", ".prose { color: var(--inc); }\n");

        assertRefused(
                "src/book/theme/theme.css:1:21: [bad-theme] neither the book nor this file has the property '--inc'; did you mean '--ink'?");
    }
}
