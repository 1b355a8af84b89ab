package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.OwnAddress;
import dev.recto.html.fixture.FixtureBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the fixture, letter by letter. {@code -Drecto.golden.accept} takes what is rendered now for right. */
class GoldenSiteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/recto/html/golden");
    private static final Site SITE = Site.of(FixtureBook.book(), FixtureBook.verdicts());

    /** Of a term's page no more is accepted than HeadingsTest says of it; the specification is a text of its own. */
    static Stream<String> pages() {
        return SITE.pages().filter(address -> !address.startsWith("tags/") && !address.equals(OwnAddress.FORMAT));
    }

    /** All lie in one folder. */
    private static Path golden(String address) {
        return GOLDEN.resolve(address.replace('/', '-'));
    }

    @BeforeAll
    static void accept() throws IOException {
        if (System.getProperty("recto.golden.accept") != null) {
            Files.createDirectories(GOLDEN);
            for (String address : pages().toList()) {
                Files.writeString(golden(address), SITE.text(address));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAsItWasAccepted(String address) throws IOException {
        assertThat(golden(address)).hasContent(SITE.text(address));
    }

    @Test
    void noGoldenPageIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            pages().map(page -> golden(page).getFileName().toString())
                                    .toList());
        }
    }

    @Test
    void theSameBookGivesTheSameBytesInTheSameOrder() {
        Site again = Site.of(FixtureBook.book(), FixtureBook.verdicts());

        assertThat(again.files().keySet())
                .containsExactlyElementsOf(SITE.files().keySet());
        assertThat(again.files())
                .allSatisfy((address, bytes) ->
                        assertThat(bytes).isEqualTo(SITE.files().get(address)));
    }

    @Test
    void nothingIsReported() {
        assertThat(SITE.diagnostics()).isEmpty();
    }
}
