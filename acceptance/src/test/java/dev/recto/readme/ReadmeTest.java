package dev.recto.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
