package dev.recto.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Libraries on the class path that bring annotation processors or plugins of javac, which may find them untold. */
public final class ClassPathProcessors {

    private static final List<String> SERVICES = List.of(
            "META-INF/services/javax.annotation.processing.Processor", "META-INF/services/com.sun.source.util.Plugin");

    private ClassPathProcessors() {}

    /** Their coordinates, Recto's own left out. */
    static List<String> in(Collection<Library> libraries) throws IOException {
        List<String> found = new ArrayList<>();
        for (Library library : libraries) {
            if (!library.name().startsWith("dev.recto:") && offers(library.file())) {
                found.add(library.name());
            }
        }
        return found;
    }

    /** Whether a jar or a folder brings one. */
    public static boolean offers(@Nullable Path file) throws IOException {
        if (file == null) {
            return false;
        }
        if (Files.isDirectory(file)) {
            return SERVICES.stream().anyMatch(service -> Files.isRegularFile(file.resolve(service)));
        }
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".jar")) {
            return false;
        }
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return SERVICES.stream().anyMatch(service -> jar.getEntry(service) != null);
        }
    }
}
