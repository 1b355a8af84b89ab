package dev.recto.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/book/,      https://example.org/book/,     /book/",
        "https://example.org/book,       https://example.org/book/,     /book/",
        "http://example.org,             http://example.org/,           /",
        "HTTPS://example.org:8443/a/b/,  HTTPS://example.org:8443/a/b/, /a/b/",
        "https://example.org/b\u00FCcher, https://example.org/b%C3%BCcher/, /b%C3%BCcher/",
    })
    void endsWithASlash(String written, String folder, String path) {
        SiteAddress site = SiteAddress.written(written).orElseThrow();

        assertThat(site.folder()).isEqualTo(folder);
        assertThat(site.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/,              does not start with https:// or http://",
        "javascript:alert(1),             does not start with https:// or http://",
        "example.org/book/,               does not start with https:// or http://",
        "//example.org/book/,             does not start with https:// or http://",
        "https:book,                      names no host",
        "https:///book/,                  names no host",
        "https://ada:x@example.org/,      names a user",
        "https://example.org/?a,          has a query",
        "https://example.org/#a,          has a fragment",
        "https://example.org/a/../b/,     has steps in its path that lead nowhere",
        "https://example.org/index.html,  is that of a page",
        "https://example.org/a b/,        is no address: Illegal character in path",
    })
    void isThatOfAFolderOnTheWeb(String written, String fault) {
        assertThat(SiteAddress.fault(written)).contains(fault);
        assertThat(SiteAddress.written(written)).isEmpty();
    }

    @Test
    void leadsToEveryFileOfTheBook() {
        SiteAddress site = new SiteAddress("https://example.org/book/");

        assertThat(site.of("index.html")).isEqualTo("https://example.org/book/");
        assertThat(site.of("a/index.html")).isEqualTo("https://example.org/book/a/index.html");
        assertThat(site.of("a/\u540D & (b).html"))
                .isEqualTo("https://example.org/book/a/%E5%90%8D%20%26%20%28b%29.html");
    }
}
