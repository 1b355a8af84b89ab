package dev.recto.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Where javac finds what is not compiled.
 *
 * @param filer javac's own file manager, as processors see it
 * @param version that of Java in which the sources are written
 */
record SearchPaths(Filer filer, SourceVersion version) {

    private static final String OBJECT = "Object";

    /**
     * Whether the class file of a type can be found.
     *
     * @param module the module whose package it is; empty for the class path
     * @throws IOException if it cannot be told
     */
    boolean hasClass(String module, String packageName, String name) throws IOException {
        return find(module, packageName, name).isPresent();
    }

    /**
     * The class file of a type; nothing where there is none.
     *
     * @param module the module whose package it is; empty for the class path
     * @param name as the file has it, such as {@code Map$Entry}
     * @throws IOException if it cannot be told or read
     */
    Optional<byte[]> classFile(String module, String packageName, String name) throws IOException {
        Optional<FileObject> found = find(module, packageName, name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = found.get().openInputStream()) {
            return Optional.of(bytes.readAllBytes());
        }
    }

    private Optional<FileObject> find(String module, String packageName, String name) throws IOException {
        return module.isEmpty()
                ? find(StandardLocation.CLASS_PATH, packageName, name + ".class")
                : find(StandardLocation.MODULE_PATH, module + "/" + packageName, name + ".class");
    }

    /**
     * Whether the source of a type can be found. Javac looks for sources on the class path where it is told of no source path, and
     * does not tell us of which it was told.
     *
     * @throws IOException if it cannot be told
     */
    boolean hasSource(String packageName, String name) throws IOException {
        return find(StandardLocation.SOURCE_PATH, packageName, name + ".java").isPresent()
                || find(StandardLocation.CLASS_PATH, packageName, name + ".java")
                        .isPresent();
    }

    /**
     * Which JDK's types are seen, in which release.
     *
     * @throws IOException if it cannot be told
     */
    String platform() throws IOException {
        if (version.compareTo(SourceVersion.RELEASE_8) > 0) {
            return platform(StandardLocation.SYSTEM_MODULES, "java.base/java.lang", ".class");
        }
        // Before modules, javac looks elsewhere, and for an older release at a file of signatures.
        Location before = StandardLocation.PLATFORM_CLASS_PATH;
        return find(before, "java.lang", OBJECT + ".class").isPresent()
                ? platform(before, "java.lang", ".class")
                : platform(before, "java.lang", ".sig");
    }

    private String platform(Location location, String packageName, String ending) throws IOException {
        FileObject object = find(location, packageName, OBJECT + ending).orElseThrow(() -> new IOException("no JDK"));
        return version + " " + object.toUri();
    }

    private Optional<FileObject> find(Location location, String packageName, String file) throws IOException {
        try {
            return Optional.of(filer.getResource(location, packageName, file));
        } catch (FileNotFoundException | NoSuchFileException | NullPointerException missing) {
            // Javac throws the last where the module that it compiles is on no path.
            return Optional.empty();
        } catch (RuntimeException refused) {
            throw new IOException(refused);
        }
    }
}
