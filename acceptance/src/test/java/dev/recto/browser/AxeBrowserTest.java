package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps people from reading a page is noticed. */
class AxeBrowserTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=en><meta charset=utf-8>"
            + "<meta name=viewport content='width=device-width'><title>A page</title><main><h1>A page</h1>%s</main>";

    @RegisterExtension
    static final Reader reader = new Reader(folder -> {
        for (Fault fault : Fault.values()) {
            Files.writeString(folder.resolve(fault + ".html"), PAGE.formatted(fault.html));
        }
        return folder;
    });

    private enum Fault {
        NONE("<p>Some words.</p>"),
        FAINT("<p style='color: #aaa; background: #fff'>Some words.</p>"),
        SMALL(
                "<button style='height: 12px; padding: 0'>a</button><br><button style='height: 12px; padding: 0'>b</button>"),
        NAMELESS("<button></button>"),
        UNDERLINED_BY_COLOUR(
                "<p style='color: #000'>Some words <a href=x style='color: #00e; text-decoration: none'>and</a> more.</p>"),
        WIDE("<p style='width: 400px'>Some words.</p>");

        private final String html;

        Fault(String html) {
            this.html = html;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FAINT, color-contrast",
        "SMALL, target-size",
        "NAMELESS, button-name",
        "UNDERLINED_BY_COLOUR, link-in-text-block"
    })
    void aFaultIsNamedByItsRule(Fault fault, String rule) {
        reader.open(fault + ".html");

        assertThatThrownBy(() -> reader.assertAccessible("a fault"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule + ": ");
    }

    @ParameterizedTest
    @CsvSource({"FAINT, color-contrast", "UNDERLINED_BY_COLOUR, link-in-text-block"})
    void aFaultOfColoursIsNamedByItsRule(Fault fault, String rule) {
        reader.open(fault + ".html");

        assertThatThrownBy(() -> reader.assertAccessibleInTheseColours("a fault"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule + ": ");
    }

    @Test
    void aPageWithoutFaultIsAccessibleAndFits() {
        reader.browser().resize(320);
        reader.open(Fault.NONE + ".html");

        reader.assertFits();
        reader.assertAccessible("nothing");
    }

    @Test
    void aPageThatIsWiderThanItsWindowDoesNotFit() {
        reader.browser().resize(320);
        reader.open(Fault.WIDE + ".html");

        assertThatThrownBy(reader::assertFits)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("P.");
    }
}
