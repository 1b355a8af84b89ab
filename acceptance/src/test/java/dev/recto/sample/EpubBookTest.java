package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Recto;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample book for e-readers, made of what is published of it. */
class EpubBookTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));

    @TempDir
    private static Path folder;

    private static Path epub;

    @BeforeAll
    static void write() throws IOException {
        epub = folder.resolve("book.epub");
        assertThat(Recto.epub(BOOK, epub, "2026-11-20T00:00:00Z")).isEmpty();
    }

    @Test
    void theCheckerOfTheW3cFindsNeitherErrorsNorWarnings() throws Exception {
        assertThat(checked(epub)).isEmpty();
    }

    /** The checker with class files of its own: the validator of HTML has others of the same names. */
    private static List<?> checked(Path epub) throws Exception {
        List<URL> classes = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.matches(".*[/\\\\]validator-[^/\\\\]*\\.jar")) {
                classes.add(url(entry));
            }
        }
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(classes.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            // Its XSLT processor looks for parts of itself there.
            here.setContextClassLoader(loader);
            Class<?> report = loader.loadClass("dev.recto.epub.EpubCheckReport");
            return (List<?>) report.getMethod("of", Path.class).invoke(null, epub);
        } finally {
            here.setContextClassLoader(before);
        }
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }

    @Test
    void itIsSmallAndTheSameBytesEachTime() throws IOException {
        Path again = folder.resolve("again.epub");
        assertThat(Recto.epub(BOOK, again, "2026-11-20T00:00:00Z")).isEmpty();

        assertThat(again).hasSameBinaryContentAs(epub);
        assertThat(Files.size(epub)).isLessThan(500_000);
    }

    @Test
    void everyLinkAndPictureLeadsToWhatIsThere() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(epub)) {
            Path root = zip.getPath("EPUB");
            for (String document : documents(root)) {
                for (Element link : read(root.resolve(document)).select("a[href], img[src]")) {
                    String address = link.attr("href") + link.attr("src");
                    if (!address.matches("(https?|mailto):.*")) {
                        assertThere(root, document, address);
                    }
                }
            }
        }
    }

    private static List<String> documents(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertThere(Path root, String from, String address) throws IOException {
        String[] parts = address.split("#", 2);
        Path file = root.resolve(parts[0].isEmpty() ? from : parts[0]);
        assertThat(Files.exists(file)).as(address).isTrue();
        if (parts.length > 1) {
            assertThat(read(file).getElementById(parts[1])).as(address).isNotNull();
        }
    }

    private static Document read(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }
}
