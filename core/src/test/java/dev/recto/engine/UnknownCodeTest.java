package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.attest.PageReader;
import dev.recto.attest.PageText.ShownSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts code that nobody here wrote on pages, and reads it back: every file is the one that it was, byte for byte, and every
 * name on its page leads somewhere or is a local.
 */
class UnknownCodeTest {

    /** Fetched by the processor's build, for a test of the same name. */
    private static final Path COMMONS_LANG = Path.of("../processor/target/unknown-code/commons-lang3-sources.jar");

    /** Debian's JDK comes without its sources: name those of the same release where they are elsewhere. */
    private static final Path JDK =
            Path.of(System.getProperty("recto.jdk.sources", System.getProperty("java.home") + "/lib/src.zip"));

    /** An empty region makes a file one of the book's. */
    private static final String REGION = "\n// @start region=book\n// @end\n";

    @TempDir
    Path folder;

    @Test
    void everyFileOfCommonsLangComesBackFromItsPage() throws IOException {
        SortedMap<String, byte[]> sources = sources(COMMONS_LANG, "", "org/apache/.*");
        assertComesBack("commons-lang3", sources, written(sources).compiledWith("--release", "17"));
    }

    @Test
    void everyFileOfJavaUtilComesBackFromItsPage() throws IOException {
        assumeTrue(Files.exists(JDK), () -> "no sources of this JDK at " + JDK);
        SortedMap<String, byte[]> sources = sources(JDK, "java.base/", "java/util/((function|stream)/)?\\w+");
        String patch = "java.base=" + folder.resolve("src/main/java");
        assertComesBack(
                "java.util",
                sources,
                written(sources).compiledWith("--patch-module", patch, "-XDignore.symbol.file", "-nowarn"));
    }

    private void assertComesBack(String name, SortedMap<String, byte[]> sources, TinyProject project)
            throws IOException {
        Unproven book = Unproven.of(project);
        NameCounts counts = new NameCounts();
        book.book().sources().forEach(counts::add);

        List<String> changed = sources.keySet().parallelStream()
                .filter(source -> !Arrays.equals(shown(book, source), inBook(sources.get(source))))
                .toList();

        System.out.println(name + ": " + counts + "; " + (sources.size() - changed.size()) + " files came back");
        assertThat(book.book().sources()).hasSameSizeAs(sources.keySet());
        assertThat(changed).isEmpty();
        assertThat(counts.unresolved()).isEmpty();
    }

    /** The source that a page shows; nothing where it shows another or more than one. */
    private static byte[] shown(Unproven book, String source) {
        List<ShownSource> shown =
                PageReader.read(book.text("source/" + source + ".html")).sources();
        return shown.size() == 1 && shown.get(0).file().equals("src/main/java/" + source)
                ? shown.get(0).text().getBytes(StandardCharsets.UTF_8)
                : new byte[0];
    }

    private TinyProject written(SortedMap<String, byte[]> sources) {
        TinyProject project = new TinyProject(folder);
        sources.forEach((name, bytes) -> project.write("src/main/java/" + name, inBook(bytes)));
        return project;
    }

    private static byte[] inBook(byte[] source) {
        byte[] region = REGION.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(source, source.length + region.length);
        System.arraycopy(region, 0, both, source.length, region.length);
        return both;
    }

    /** Some Java files of an archive, by their paths below a folder of it. */
    private static SortedMap<String, byte[]> sources(Path archive, String root, String names) throws IOException {
        SortedMap<String, byte[]> sources = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().matches(Pattern.quote(root) + names + "\\.java")) {
                    sources.put(
                            entry.getName().substring(root.length()),
                            zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return sources;
    }
}
