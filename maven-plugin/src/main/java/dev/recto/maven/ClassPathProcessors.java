package dev.recto.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/** Libraries on the class path that bring annotation processors or plugins of javac, which may find them untold. */
final class ClassPathProcessors {

    private static final List<String> SERVICES = List.of(
            "META-INF/services/javax.annotation.processing.Processor", "META-INF/services/com.sun.source.util.Plugin");

    private ClassPathProcessors() {}

    /** Their coordinates, Recto's own left out. */
    static List<String> in(Collection<Artifact> libraries) throws IOException {
        List<String> found = new ArrayList<>();
        for (Artifact library : libraries) {
            if (!library.getGroupId().equals("dev.recto") && offers(library.getFile())) {
                found.add(Coordinates.of(library));
            }
        }
        return found;
    }

    private static boolean offers(@Nullable File file) throws IOException {
        if (file == null || !file.exists()) {
            return false;
        }
        if (file.isDirectory()) {
            return SERVICES.stream().anyMatch(service -> new File(file, service).isFile());
        }
        if (!file.getName().endsWith(".jar")) {
            return false;
        }
        try (ZipFile jar = new ZipFile(file)) {
            return SERVICES.stream().anyMatch(service -> jar.getEntry(service) != null);
        }
    }
}
