package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=utf-8",
        "a/figure.SVG, image/svg+xml",
        "loss.csv, text/csv; charset=utf-8",
        "attestation.json, application/json",
        "fonts/serif.woff2, font/woff2",
        "evidence/Cart.java, text/plain; charset=utf-8",
        "jar.unknown, application/octet-stream",
        "none, application/octet-stream"
    })
    void aBrowserIsToldTheTypeAndTheEncodingOfTexts(String name, String type) {
        assertThat(MediaTypes.served(name)).isEqualTo(type);
    }

    @Test
    void whatAPageMayShowHasItsBareType() {
        assertThat(MediaTypes.shown("loss.csv")).isEqualTo("text/csv");
        assertThat(MediaTypes.shown("graph.svg")).isEqualTo("image/svg+xml");
    }

    /** What a browser may run is nothing that a page shows. */
    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.js", "a.css", "a.xml", "a.md", "a"})
    void whatNoPageShowsHasNone(String name) {
        assertThat(MediaTypes.shown(name)).isEqualTo(MediaTypes.UNKNOWN);
    }
}
