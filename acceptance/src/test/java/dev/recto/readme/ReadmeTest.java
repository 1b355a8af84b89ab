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

/** What the README tells a reader to write is what {@code src/it/readme} is built from. */
class ReadmeTest {

    private static final Path INVOKED = Path.of("src/it/readme");

    private static final String COORDINATES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>physics</artifactId>
              <version>1.0.0</version>
              <name>Physics in small steps</name>

            """;

    @Test
    void itsXmlIsAllThatThePomHoldsBesideItsCoordinates() throws IOException {
        String xml = fences("xml").get(0);
        assertThat(COORDINATES + indented(xml) + "</project>\n")
                .isEqualTo(Files.readString(INVOKED.resolve("pom.xml")));
    }

    @Test
    void itsFirstJavaIsTheChapter() throws IOException {
        assertThat(fences("java").get(0))
                .isEqualTo(Files.readString(INVOKED.resolve("src/main/java/physics/Temperature.java")));
    }

    @Test
    void itsSecondJavaIsTheChaptersTest() throws IOException {
        assertThat(fences("java").get(1))
                .isEqualTo(Files.readString(INVOKED.resolve("src/test/java/physics/TemperatureTest.java")));
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
        assertThat(checks.select("modules > module").eachText()).containsExactly("acceptance");
        List<String> modules = pom.select("project > modules > module").eachText();
        assertThat(modules)
                .contains("sample-book")
                .doesNotContain("acceptance")
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

    private static String indented(String lines) {
        return lines.replaceAll("(?m)^(?=.)", "  ");
    }
}
