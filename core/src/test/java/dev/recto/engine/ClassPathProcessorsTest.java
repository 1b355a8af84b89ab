package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathProcessorsTest {

    private static final String PROCESSOR = "META-INF/services/javax.annotation.processing.Processor";
    private static final String PLUGIN = "META-INF/services/com.sun.source.util.Plugin";

    @TempDir
    private Path folder;

    @Test
    void librariesThatBringProcessorsOrPluginsAreNamed() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.writeString(classes.resolve("javax.annotation.processing.Processor"), "x");

        assertThat(ClassPathProcessors.in(List.of(
                        library("org.a", "processor", jar("a.jar", PROCESSOR)),
                        library("org.b", "plugin", jar("b.jar", PLUGIN)),
                        library("org.c", "plain", jar("c.jar", "c/C.class")),
                        library("org.d", "module", folder.resolve("classes")),
                        library("org.e", "gone", folder.resolve("gone.jar")),
                        library("dev.recto", "recto-processor", jar("r.jar", PROCESSOR)))))
                .containsExactly("org.a:processor:jar:1", "org.b:plugin:jar:1", "org.d:module:jar:1");
    }

    private Path jar(String name, String entry) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return jar;
    }

    private static Library library(String group, String name, Path file) {
        return Library.of(group + ":" + name + ":jar:1", file);
    }
}
