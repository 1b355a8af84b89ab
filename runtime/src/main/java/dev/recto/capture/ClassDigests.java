package dev.recto.capture;

import dev.recto.receipt.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The digests of class files that lie where a class loader finds them. */
final class ClassDigests {

    private ClassDigests() {}

    /**
     * Reads class files.
     *
     * @param vmNames the classes, with {@code /} between packages; those without a file, made while running, are left out
     * @param loader null for the system's
     * @return binary name to SHA-256, sorted
     */
    static SortedMap<String, String> of(Iterable<String> vmNames, @Nullable ClassLoader loader) throws IOException {
        ClassLoader finder = Optional.ofNullable(loader).orElseGet(ClassLoader::getSystemClassLoader);
        SortedMap<String, String> digests = new TreeMap<>();
        for (String vmName : vmNames) {
            try (InputStream file = finder.getResourceAsStream(vmName + ".class")) {
                if (file != null) {
                    digests.put(vmName.replace('/', '.'), Sha256.of(file.readAllBytes()));
                }
            }
        }
        return digests;
    }
}
