package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other code on the processor path is other code, even where it only lies beside ours. */
class OwnCodeTest {

    @TempDir
    private Path folder;

    @Test
    void theSameCodeHasTheSameStamp() throws Exception {
        assertThat(stamp()).isPresent().isEqualTo(stamp());
    }

    @Test
    void anotherLibraryIsOtherCode() throws Exception {
        assertThat(stamp(jar())).isPresent().isNotEqualTo(stamp());
    }

    @Test
    void aLibraryThatWasWrittenAgainIsOtherCode() throws Exception {
        Path jar = jar();
        Optional<String> before = stamp(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(stamp(jar)).isNotEqualTo(before);
    }

    @Test
    void aClassOfOursThatWasWrittenAgainIsOtherCode() throws Exception {
        Path classes = folder.resolve("classes/dev/recto/processor");
        Files.createDirectories(classes);
        Path own = classes.resolve("OwnCode.class");
        try (var bytes = OwnCode.class.getResourceAsStream("OwnCode.class")) {
            Files.write(own, bytes.readAllBytes());
        }
        Optional<String> before = stampOf(List.of(folder.resolve("classes")));
        Files.setLastModifiedTime(own, FileTime.fromMillis(0));
        assertThat(stampOf(List.of(folder.resolve("classes")))).isPresent().isNotEqualTo(before);
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("more.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    private static Optional<String> stamp(Path... more) throws Exception {
        return stampOf(List.of(more));
    }

    /** Asks our code as a class loader of its own has it, as javac gives it one. */
    private static Optional<String> stampOf(List<Path> first) throws Exception {
        List<URL> path = new ArrayList<>();
        for (Path each : first) {
            path.add(each.toUri().toURL());
        }
        for (String each : Javac.classPath().split(File.pathSeparator, -1)) {
            path.add(Path.of(each).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Method stamp = loader.loadClass(OwnCode.class.getName()).getDeclaredMethod("stamp");
            stamp.setAccessible(true);
            Optional<?> told = (Optional<?>) stamp.invoke(null);
            return told.map(String::valueOf);
        }
    }
}
