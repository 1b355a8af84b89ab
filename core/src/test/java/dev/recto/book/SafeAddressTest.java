package dev.recto.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c:d#e",
                "HTTP://example.org",
                "mailto:a@example.org",
                "page.html",
                "page.html#a:b",
                "../up.html",
                "/root.html",
                "#fragment",
                "?query=a:b",
                "figures/a:b.svg",
                ""
            })
    void aReaderMayFollow(String address) {
        assertThat(SafeAddress.link(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:x",
                "java\tscript:x",
                "java\nscript:x",
                "\u0001javascript:x",
                "java\u00ADscript:x",
                "\u00A0javascript:x",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "blob:x",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "/\t/example.org",
                "http:javascript:alert(1)",
                "https:evil.example",
                ":x"
            })
    void aReaderMayNotFollow(String address) {
        assertThat(SafeAddress.link(address)).isEmpty();
        assertThat(SafeAddress.local(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.png", "mailto:a@example.org"})
    void aPictureFromElsewhereIsNotLocal(String address) {
        assertThat(SafeAddress.local(address)).isEmpty();
    }
}
