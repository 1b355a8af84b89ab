package dev.recto.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the tutorial tell a newcomer to write and to run is what {@code src/it/readme} and the build machine do. */
class ReadmeTest {

    private static final Path INVOKED = Path.of("src/it/readme");

    /** The manual's module, whose tutorial tells a newcomer what to write. */
    private static final Path MANUAL = Path.of("../manual/src");

    @Test
    void theTutorialsPomIsTheOneThatIsBuilt() throws IOException {
        assertThat(Files.readString(MANUAL.resolve("book/tutorial/pom.xml")))
                .isEqualTo(Files.readString(INVOKED.resolve("pom.xml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"main/java/physics/Temperature.java", "test/java/physics/TemperatureTest.java"})
    void theTutorialsJavaIsWhatIsBuilt(String file) throws IOException {
        assertThat(Files.readString(MANUAL.resolve(file)))
                .isEqualTo(Files.readString(INVOKED.resolve("src").resolve(file)));
    }

    @Test
    void itsJavaIsTheTutorialsChapter() throws IOException {
        assertThat(Files.readString(INVOKED.resolve("src/main/java/physics/Temperature.java")))
                .endsWith("\n" + fences("java").get(0));
    }

    @Test
    void whateverItLinksToIsThere() throws IOException {
        Pattern link = Pattern.compile("]\\(([^:)]+)\\)");
        assertThat(link.matcher(Files.readString(Path.of("../README.md"))).results())
                .extracting(found -> found.group(1))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of("..", path)).exists());
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("../README.md"))).hasSizeLessThan(96);
    }

    @Test
    void itsTestCommandIsTheOneThatTheBuildMachineRuns() throws IOException {
        assertThat(Files.readString(Path.of("../.ci/run")))
                .endsWith("\n" + fences("sh").get(1));
    }

    /** Its first command makes the sample book, for which alone Maven does not skip tests, and leaves this module out. */
    @Test
    void itsFirstCommandRunsNoTestsButTheSampleBooks() throws IOException {
        assertThat(fences("sh").get(0)).startsWith("mvn -B verify -Dbook ");
        Document pom = pom("../pom.xml");

        Element book = profile(pom, "book");
        assertThat(book.select("activation > property > name").text()).isEqualTo("book");
        assertThat(book.select("properties > maven\\.test\\.skip").text()).isEqualTo("true");
        Element checks = profile(pom, "checks");
        assertThat(checks.select("activation > property > name").text()).isEqualTo("!book");
        assertThat(checks.select("modules > module").eachText()).containsExactly("manual", "acceptance");
        List<String> modules = pom.select("project > modules > module").eachText();
        assertThat(modules)
                .contains("sample-book")
                .doesNotContain("manual", "acceptance")
                .filteredOn(module -> overridesSkip(module))
                .containsExactly("sample-book");
    }

    private static Element profile(Document pom, String id) {
        return pom.select("project > profiles > profile").stream()
                .filter(profile -> profile.select("> id").text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean overridesSkip(String module) {
        return !pom("../" + module + "/pom.xml")
                .select("project > properties > maven\\.test\\.skip")
                .isEmpty();
    }

    private static Document pom(String path) {
        try {
            return Jsoup.parse(Files.readString(Path.of(path)), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fences(String language) throws IOException {
        Pattern fence = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
        return fence.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
