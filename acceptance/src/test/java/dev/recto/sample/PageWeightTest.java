package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The budget of a page: what a reader's browser has to load and to hold before it shows a chapter. */
class PageWeightTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));
    private static final int MOST_BYTES = 120_000;
    private static final int MOST_ELEMENTS = 2_000;
    private static final int MOST_COMPRESSED = 25_000;

    /**
     * What one page weighs.
     *
     * @param page its address
     * @param bytes of its HTML
     * @param compressed the same as web servers send it
     * @param elements how many it has
     * @param later compressed bytes of what it loads when it is idle
     */
    private record Weight(String page, int bytes, int compressed, int elements, int later) {

        static Weight of(String page) {
            byte[] html = read(page);
            Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
            String later = document.expectFirst("html").attr("data-later");
            return new Weight(
                    page,
                    html.length,
                    PageWeightTest.compressed(html),
                    document.getAllElements().size() - 1,
                    later.isEmpty() ? 0 : PageWeightTest.compressed(read(later)));
        }

        String row() {
            return String.format("| %s | %,d | %,d | %,d | %,d |", page, bytes, compressed, elements, later);
        }
    }

    @BeforeAll
    static void tell() throws IOException {
        System.out.println("| page | bytes | compressed | elements | loaded when idle, compressed |");
        System.out.println("|---|---|---|---|---|");
        try (Stream<Path> files = Files.list(BOOK)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .forEach(page -> System.out.println(Weight.of(page).row()));
        }
    }

    static Stream<String> chapters() {
        return Stream.of("numbers.html", "walking-downhill.html", "automatic-differentiation.html");
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void aChapterIsLight(String page) {
        Weight weight = Weight.of(page);

        assertThat(weight.bytes()).as("bytes of %s", weight.row()).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(weight.elements()).as("elements of %s", weight.row()).isLessThanOrEqualTo(MOST_ELEMENTS);
        assertThat(weight.compressed())
                .as("compressed bytes of %s", weight.row())
                .isLessThanOrEqualTo(MOST_COMPRESSED);
    }

    /** Else what names mean would be a part of the page, or of nothing. */
    @ParameterizedTest
    @MethodSource("chapters")
    void whatNamesMeanIsLoadedLater(String page) {
        Document document = Jsoup.parse(new String(read(page), StandardCharsets.UTF_8));

        assertThat(document.select(".code [aria-describedby], .code [data-local], ul[hidden]"))
                .isEmpty();
        assertThat(new String(read(document.expectFirst("html").attr("data-later")), StandardCharsets.UTF_8))
                .contains("\"names\":{\"cards\":[{");
    }

    /** Else the weights would not be whole. */
    @Test
    void nothingIsLoadedThatNoPageNames() throws IOException {
        assertThat(Files.readString(BOOK.resolve("recto.css"))).doesNotContain("@import");
        assertThat(Files.readString(BOOK.resolve("recto.js"))).doesNotContain("fetch", "import(", "XMLHttpRequest");
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }

    private static byte[] read(String address) {
        try {
            return Files.readAllBytes(BOOK.resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
