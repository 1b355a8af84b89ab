package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The woven book shows whatever Recto can do, and shows nothing that is less than verified. */
class WovenBookTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));
    private static final Path ACCEPTED = BOOK.resolve("../../src/book/accepted").normalize();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            statements, in Java            ~ numbers             ~ run by Page_numbersFencesTest.fence_21552367
            statements, in a doc comment   ~ walking-downhill    ~ run by RosenbrockFencesTest.fence_1c05ad4c
            statements, on a page          ~ preface             ~ run by Page_prefaceFencesTest.fence_f587d2f7
            members that another fence uses~ automatic-differentiation ~ 1 of 1 line, run by Page_automatic_differentiationFencesTest.fence_3cb8d609
            a whole file                   ~ on-your-own         ~ run by LineFenceTest.main
            what code in prose prints      ~ on-your-own         ~ y = 1.100 x + 1.000
            throws                         ~ numbers             ~ throws, as it should
            fails                          ~ numbers             ~ possible lossy conversion from double to long
            compile                        ~ on-your-own         ~ compiled, not run
            sketch                         ~ walking-downhill    ~ a sketch: <span class="reason">arrays do not add
            JSON                           ~ numbers             ~ well-formed
            a language nobody verifies     ~ preface             ~ not verified
            a result with its format       ~ numbers             ~ published by SlopeTest.best
            a constant                     ~ hidden-layers       ~ title="Xor.STEPS"
            a quote                        ~ automatic-differentiation ~ printed by TapedTest.price">10,002<
            a region                       ~ automatic-differentiation ~ id="memory"
            a scrubber                     ~ automatic-differentiation ~ addresses replaced, for they differ from run to run
            an accepted output             ~ numbers             ~ , as accepted
            a picture                      ~ walking-downhill    ~ figures/DescentTest.zigzag/zigzag.svg
            a table                        ~ walking-downhill    ~ wary walk down Rosenbrock’s valley
            an example                     ~ walking-downhill    ~ run by RosenbrockExamplesTest.startAndEnd
            an excuse                      ~ automatic-differentiation ~ not verified: <span class="reason">Walking 2⁶⁰ ways
            """)
    void showsEachThingThatRectoCanDo(String feature, String page, String words) throws IOException {
        assertTrue(read(page + ".html").contains(words), feature);
    }

    @Test
    void whatIsKeptAsAcceptedIsShown() throws IOException {
        try (Stream<Path> files = Files.walk(ACCEPTED)) {
            Set<String> kinds = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("."))
                    .map(name -> name.substring(name.lastIndexOf('.')))
                    .filter(name -> Set.of(".txt", ".results", ".sha256").contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(".results", ".sha256", ".txt"), kinds);
        }
    }

    @Test
    void nothingIsShownThatCouldHaveRunAndDidNot() throws IOException {
        Set<String> states = Pattern.compile("\"state\": ?\"([a-z]+)\"")
                .matcher(read("attestation.json"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("built", "declared", "excused", "exercised", "parsed", "refused", "sketched"), states);
        assertFalse(read("colophon.html").contains("id=\"unexercised\""));
        assertFalse(read("colophon.html").contains("class=\"lowered\""));
    }

    @Test
    void whatIsExcusedAndSketchedIsListedWithItsReason() throws IOException {
        String colophon = read("colophon.html");

        assertEquals(
                Set.of("Walking 2⁶⁰ ways, a billion of them a second, would take 36 years."),
                listed(colophon, "excused"));
        assertEquals(
                Set.of("arrays do not add like this in Java; the listing below spells it out"),
                listed(colophon, "sketched"));
    }

    /** The reasons in a section of the colophon. */
    private static Set<String> listed(String colophon, String section) {
        return Pattern.compile("<h2 id=\"" + section + "\">.*?</ul>", Pattern.DOTALL)
                .matcher(colophon)
                .results()
                .map(MatchResult::group)
                .flatMap(found ->
                        Pattern.compile("</a>: (.*?)</li>").matcher(found).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(String address) throws IOException {
        return Files.readString(BOOK.resolve(address));
    }
}
