package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader who comes for the first time has to load, compressed as web servers do. */
class PageWeightTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));
    private static final int MOST = 150_000;
    private static final String SCRIPT = "recto.js";

    /**
     * What one page weighs, in compressed bytes.
     *
     * @param page its address
     * @param whole with everything that it loads
     * @param markup the page alone
     * @param closed the page alone, without what its folds unfold to
     * @param plain the same, without what its listings say of names
     */
    private record Weight(String page, int whole, int markup, int closed, int plain) {

        @Override
        public String toString() {
            return String.format(
                    "%s: %,d bytes compressed; what folds unfold to costs %,d of them, what names mean %,d more in the page"
                            + " (%,d without both) and %,d for %s",
                    page, whole, markup - closed, closed - plain, plain, compressed(SCRIPT), SCRIPT);
        }
    }

    @Test
    void theHeaviestChapterIsLight() throws IOException {
        List<Weight> weights = weights();

        weights.forEach(System.out::println);

        Weight heaviest = weights.get(0);
        assertThat(heaviest.whole()).as(heaviest.toString()).isLessThanOrEqualTo(MOST);
        assertThat(heaviest.plain()).isPositive().isLessThan(heaviest.markup());
    }

    /** Else the weights would not be whole. */
    @Test
    void nothingIsLoadedThatNoPageNames() throws IOException {
        assertThat(Files.readString(BOOK.resolve("recto.css")).replace("url(\"fonts/", ""))
                .doesNotContain("url(", "@import");
        assertThat(Files.readString(BOOK.resolve(SCRIPT))).doesNotContain("fetch", "import(", "XMLHttpRequest");
    }

    private static List<Weight> weights() throws IOException {
        try (Stream<Path> files = Files.list(BOOK)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(PageWeightTest::weight)
                    .sorted(Comparator.comparingInt(Weight::whole).reversed())
                    .toList();
        }
    }

    private static Weight weight(String page) {
        Document document = parsed(page);
        TreeSet<String> loaded = new TreeSet<>(document.select("[src]").eachAttr("src"));
        loaded.addAll(document.select("link[rel=stylesheet]").eachAttr("href"));
        int markup = compressed(document);
        int others = loaded.stream().mapToInt(PageWeightTest::compressed).sum();
        document.select(".fold details").remove();
        int closed = compressed(document);
        document.select("main > ul[hidden]").remove();
        document.select(".code a, .code span:not(.line), .code bdi").unwrap();
        return new Weight(page, compressed(page) + others, markup, closed, compressed(document));
    }

    private static Document parsed(String page) {
        Document document = Jsoup.parse(new String(bytes(page), StandardCharsets.UTF_8));
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static int compressed(Document document) {
        return compressed(document.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private static int compressed(String address) {
        return compressed(bytes(address));
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

    private static byte[] bytes(String address) {
        try {
            return Files.readAllBytes(BOOK.resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
