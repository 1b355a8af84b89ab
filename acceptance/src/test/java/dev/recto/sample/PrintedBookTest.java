package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.recto.engine.Recto;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Chromium of this machine makes of the sample book's printed edition, read back from the PDF. */
class PrintedBookTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));
    private static final String TITLE = "Deep Learning from the Ground Up";

    /** Points of a PDF in a millimetre. */
    private static final float MM = 72 / 25.4f;

    /** A machine that has much else to do takes its time over some hundred sheets. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @TempDir
    private static Path folder;

    private static PDDocument pdf;
    private static List<String> sheets;

    /** What the book's sidebar calls its parts and chapters, in order, with their numbers. */
    private static List<String> chapters;

    /** The first sheet behind the contents, from 0. */
    private static int start;

    @BeforeAll
    static void print() throws IOException {
        pdf = print("a4");
        sheets = new ArrayList<>();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            sheets.add(text(pdf, number));
        }
        chapters = Jsoup.parse(BOOK.resolve("index.html"))
                .select(".sidebar .part a, .sidebar ul:not(.apart) a")
                .eachText();
        start = IntStream.range(0, sheets.size())
                .filter(at -> sheets.get(at).startsWith(TITLE + " " + chapters.get(0)))
                .findFirst()
                .orElseThrow();
    }

    private static PDDocument print(String paper) throws IOException {
        Path file = folder.resolve(paper + ".pdf");
        List<Problem> problems = Recto.print(BOOK, file, null, paper, PATIENCE);
        Assumptions.assumeFalse(
                problems.toString().contains("[no-browser]"), "no Chromium on this machine, so nothing was printed");
        assertThat(problems).isEmpty();
        return Loader.loadPDF(file.toFile());
    }

    @AfterAll
    static void close() throws IOException {
        if (pdf != null) {
            pdf.close();
        }
    }

    private static String text(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf).strip();
    }

    @Test
    void theTitleStandsAloneOnTheFirstSheetAndTheContentsBehindIt() {
        assertThat(sheets.get(0)).startsWith("Deep Learning").contains("The Recto authors");
        assertThat(sheets.get(1)).startsWith("Contents").contains("3 Walking downhill", "3.5 Rosenbrock’s valley");
    }

    @Test
    void everySheetBehindTheContentsNamesTheBookTheChapterAndItsNumber() {
        assertThat(start).isBetween(2, 6);
        for (int at = start; at < sheets.size() - 1; at++) {
            List<String> lines = sheets.get(at).lines().toList();
            assertThat(lines.get(0)).startsWith(TITLE + " ");
            assertThat(lines.get(0).substring(TITLE.length() + 1))
                    .satisfiesAnyOf(
                            named -> assertThat(chapters).contains(named),
                            // A chapter may have a shorter title for such places.
                            named -> assertThat(named).isEqualTo("3 Downhill"));
            // Behind it may be read what stands upright beside a plot, such as the words of a sentence.
            assertThat(lines.subList(Math.max(0, lines.size() - 16), lines.size()))
                    .contains(Integer.toString(at + 1));
        }
    }

    @Test
    void everyChapterBeginsOnASheetOfItsOwn() {
        assertThat(sheets.stream().filter(sheet -> sheet.matches("(?s)[^\n]*\n[^\n]+ · Chapter \\d+\n.*")))
                .hasSize((int) chapters.stream()
                        .filter(title -> title.matches("\\d.*"))
                        .count());
        assertThat(sheets.stream().skip(start).filter(sheet -> sheet.contains(" · Chapter 3\n")))
                .singleElement()
                .asString()
                .contains("Walking downhill\n");
    }

    @Test
    void theLastSheetSaysWhatWasVerified() {
        String colophon = sheets.get(sheets.size() - 1);

        assertThat(colophon).contains("Colophon", "listings:", "exercised by", "What is excused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Copy", "Unfold", "the whole proof", "lines, run by", "Start reading", "Skip to", "Previous"})
    void nothingStandsThereThatOnlyAScreenCanUse(String words) {
        Pattern alone = Pattern.compile("\\b" + Pattern.quote(words) + "\\b");

        assertThat(sheets).noneMatch(sheet -> alone.matcher(sheet).find());
    }

    @ParameterizedTest
    @CsvSource({"a4, 210, 297, 24, 24", "a5, 148, 210, 14, 14", "letter, 215.9, 279.4, 25, 25"})
    void allWordsAreWithinTheMargins(String paper, float width, float height, float left, float right)
            throws IOException {
        try (PDDocument printed = print(paper)) {
            for (PDPage page : printed.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(width * MM, within(1.5f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(height * MM, within(1.5f));
            }
            for (TextPosition word : words(printed)) {
                assertThat(word.getX()).as(word.getUnicode()).isGreaterThan(left * MM - 1.5f);
                assertThat(word.getX() + word.getWidth()).as(word.getUnicode()).isLessThan((width - right) * MM + 1.5f);
            }
        }
    }

    private static List<TextPosition> words(PDDocument printed) throws IOException {
        List<TextPosition> words = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.stream()
                        .filter(position -> !position.getUnicode().isBlank())
                        .forEach(words::add);
            }
        }.getText(printed);
        return words;
    }

    @Test
    void theFileHasTheBooksTitleAndAnOutlineAndIsTagged() throws IOException {
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE);
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        PDOutlineItem book = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
        assertThat(book.getTitle()).isEqualTo(TITLE);
        assertThat(StreamSupport.stream(book.children().spliterator(), false).map(PDOutlineItem::getTitle))
                .containsExactlyElementsOf(Stream.of(
                                Stream.of("Contents"),
                                chapters.stream().map(title -> title.replaceFirst("^\\d+ ", "")),
                                Stream.of("Colophon"))
                        .flatMap(Function.identity())
                        .toList());
    }

    @Test
    void theBookIsLeftAsItWasProven() throws IOException {
        assertThat(Recto.check(BOOK)).isEmpty();
        assertThat(Files.readString(BOOK.resolve("print.css"))).doesNotContain("size: a5");
    }
}
