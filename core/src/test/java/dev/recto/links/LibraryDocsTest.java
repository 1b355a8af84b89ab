package dev.recto.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.links.LibraryDocs.Library;
import dev.recto.prose.Target;
import dev.recto.text.ElementName.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name from a library leads to the page of its API documentation, wherever that is. */
class LibraryDocsTest {

    private static final String ADDRESS = "https://docs.example/lib/";

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src"));
        classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(sources.resolve("module-info.java"), "module lib.named { exports lib; }");
        Files.writeString(
                sources.resolve("Outer.java"), "package lib; public class Outer { public static class Inner {} }");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        sources.resolve("module-info.java").toString(),
                        sources.resolve("Outer.java").toString());
        assertThat(failed).isZero();
    }

    @Test
    void typesTheirMembersAndPackagesHavePages() throws IOException {
        LibraryDocs docs = docs(jar("a.jar", Map.of("lib/Outer.class", "", "lib/Outer$Inner.class", "")), null);

        assertThat(page(docs, "lib.Outer", Kind.CLASS)).contains(ADDRESS + "lib/Outer.html");
        assertThat(page(docs, "lib.Outer#equals(java.lang.Object)", Kind.METHOD))
                .contains(ADDRESS + "lib/Outer.html");
        assertThat(page(docs, "lib.Outer.Inner", Kind.CLASS)).contains(ADDRESS + "lib/Outer.Inner.html");
        assertThat(page(docs, "lib", Kind.PACKAGE)).contains(ADDRESS + "lib/package-summary.html");
        assertThat(page(docs, "lib.Other", Kind.CLASS)).isEmpty();
        assertThat(page(docs, "li", Kind.PACKAGE)).isEmpty();
    }

    @Test
    void pagesOfAModuleLieBelowItsName() throws IOException {
        Path jar = jar("a.jar", Map.of("module-info.class", "module-info.class", "lib/Outer.class", "lib/Outer.class"));

        assertThat(page(docs(jar, null), "lib.Outer", Kind.CLASS)).contains(ADDRESS + "lib.named/lib/Outer.html");
        assertThat(page(docs(classes, null), "lib.Outer", Kind.CLASS)).contains(ADDRESS + "lib.named/lib/Outer.html");
        assertThat(page(docs(jar, false), "lib.Outer", Kind.CLASS)).contains(ADDRESS + "lib/Outer.html");
    }

    @Test
    void aModuleForLaterReleasesOnlyIsDocumentedWithoutItsNameUnlessThePomSaysOtherwise() throws IOException {
        Path jar = jar(
                "a.jar", Map.of("META-INF/versions/9/module-info.class", "module-info.class", "lib/Outer.class", ""));

        assertThat(page(docs(jar, null), "lib.Outer", Kind.CLASS)).contains(ADDRESS + "lib/Outer.html");
        assertThat(page(docs(jar, true), "lib.Outer", Kind.CLASS)).contains(ADDRESS + "lib.named/lib/Outer.html");
    }

    @Test
    void theDocumentationBesideALibraryKnowsBest() throws IOException {
        Path later = jar(
                "a.jar", Map.of("META-INF/versions/9/module-info.class", "module-info.class", "lib/Outer.class", ""));
        jar("a-javadoc.jar", Map.of("element-list", "=module:lib.named\nlib\n"));
        Path always = jar("b.jar", Map.of("module-info.class", "module-info.class", "lib/Outer.class", ""));
        jar("b-javadoc.jar", Map.of("element-list", "=lib\n"));

        assertThat(page(docs(later, null), "lib.Outer", Kind.CLASS)).contains(ADDRESS + "lib.named/lib/Outer.html");
        assertThat(page(docs(always, null), "lib.Outer", Kind.CLASS)).contains(ADDRESS + "lib/Outer.html");
    }

    @Test
    void theFirstLibraryThatHasTheTypeCountsEvenWhereItHasNoDocumentation() throws IOException {
        Path first = jar("a.jar", Map.of("lib/Outer.class", ""));
        Path second = jar("b.jar", Map.of("lib/Outer.class", "", "lib/More.class", ""));
        LibraryDocs docs = new LibraryDocs(List.of(new Library(first, "", null), new Library(second, ADDRESS, null)));

        assertThat(page(docs, "lib.Outer", Kind.CLASS)).isEmpty();
        assertThat(page(docs, "lib.More", Kind.CLASS)).contains(ADDRESS + "lib/More.html");
    }

    @Test
    void aLibraryThatCannotBeReadHasNoPages() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no archive");

        assertThat(page(docs(broken, null), "lib.Outer", Kind.CLASS)).isEmpty();
        assertThat(page(docs(folder.resolve("none.jar"), null), "lib.Outer", Kind.CLASS))
                .isEmpty();
    }

    private static LibraryDocs docs(Path library, Boolean modular) {
        return new LibraryDocs(List.of(new Library(library, ADDRESS, modular)));
    }

    private static Optional<String> page(LibraryDocs docs, String id, Kind kind) {
        return docs.page(new Target(id, kind, ""));
    }

    /** A jar of entries: each a compiled class file by its path, or words behind an equals sign, or nothing. */
    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                String from = entry.getValue();
                out.write(
                        from.startsWith("=")
                                ? from.substring(1).getBytes(StandardCharsets.UTF_8)
                                : from.isEmpty() ? new byte[0] : Files.readAllBytes(classes.resolve(from)));
            }
        }
        return jar;
    }
}
