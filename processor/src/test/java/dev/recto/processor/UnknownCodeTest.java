package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads code that nobody here wrote, every file of it in a book, and finds out what each word of it means. */
class UnknownCodeTest {

    private static final Path COMMONS_LANG = Path.of("target/unknown-code/commons-lang3-sources.jar");
    /** Debian's JDK comes without its sources: name those of the same release where they are elsewhere. */
    private static final Path JDK =
            Path.of(System.getProperty("recto.jdk.sources", System.getProperty("java.home") + "/lib/src.zip"));

    @TempDir
    Path project;

    @Test
    void everyWordOfCommonsLangHasAMeaning() throws IOException {
        Javac javac = new Javac(project);
        assertEveryWordHasAMeaning(javac, unpacked(javac, COMMONS_LANG, "", "org/apache/.*"), "commons-lang3");
    }

    @Test
    void everyWordOfJavaUtilHasAMeaning() throws IOException {
        assumeTrue(Files.exists(JDK), () -> "no sources of this JDK at " + JDK);
        String root = project.resolve("src/main/java").toString();
        Javac javac = new Javac(project)
                .with(
                        "-processorpath",
                        Javac.classPath(),
                        "--patch-module",
                        "java.base=" + root,
                        "-XDignore.symbol.file");
        assertEveryWordHasAMeaning(
                javac, unpacked(javac, JDK, "java.base/", "java/util/((function|stream)/)?\\w+"), "java.util");
    }

    private static void assertEveryWordHasAMeaning(Javac javac, List<String> sources, String name) throws IOException {
        Javac.Run run = javac.compile();
        assertThat(run.lines())
                .filteredOn(line -> line.contains("recto-internal") || line.contains(" ERROR "))
                .isEmpty();
        assertThat(run.success()).isTrue();
        TokenCounts counts = new TokenCounts();
        for (String source : sources) {
            assertThat(javac.sheetFile(source)).exists();
            Sheet sheet = javac.sheet(source);
            counts.add(sheet);
        }
        System.out.println(name + ": " + counts);
        assertThat(counts.withoutMeaning()).isEmpty();
    }

    /** Takes some Java files of an archive, each with a region, so that each belongs to a book. */
    private static List<String> unpacked(Javac javac, Path archive, String root, String names) throws IOException {
        List<String> sources = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.matches(Pattern.quote(root) + names + "\\.java")) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    String source = name.substring(root.length());
                    javac.source(source, text + "\n// @start region=book\n// @end\n");
                    sources.add(source);
                }
            }
        }
        return sources;
    }
}
