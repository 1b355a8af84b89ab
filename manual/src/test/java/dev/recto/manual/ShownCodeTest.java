package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Pages show annotated code as an author types it, which no listing does, for listings leave annotations out. That code is the
 * code of this module, which is compiled, run and woven.
 */
class ShownCodeTest {

    private static final Pattern SKETCH = Pattern.compile("(?ms)^```java sketch=.*?\n(.*?)^```$");

    @Test
    void theTutorialShowsWhatTheNextPageIsMadeOf() throws IOException {
        assertEquals(
                List.of(
                        Files.readString(Path.of("src/main/java/physics/Temperature.java")),
                        Files.readString(Path.of("src/test/java/physics/TemperatureTest.java"))),
                sketches("tutorial.md"));
    }

    @Test
    void theCartIsExplainedAsItStandsInItsFile() throws IOException {
        String cart = Files.readString(Path.of("src/main/java/shop/Cart.java"));
        List<String> sketches = sketches("howto/explain.md");

        assertEquals(2, sketches.size());
        for (String sketch : sketches) {
            String indented = sketch.replaceAll("(?m)^(?=.)", "    ");
            assertTrue(cart.contains(indented), indented);
        }
    }

    private static List<String> sketches(String page) throws IOException {
        return SKETCH.matcher(Files.readString(Path.of("src/book", page)))
                .results()
                .map(sketch -> sketch.group(1))
                .toList();
    }
}
