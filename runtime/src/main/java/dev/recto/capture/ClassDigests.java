package dev.recto.capture;

import dev.recto.receipt.Sha256;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The digests of class files that lie where a class loader finds them. */
final class ClassDigests {

    private ClassDigests() {}

    /**
     * Reads the class files of the classes that tests executed code of, by their coverage.
     *
     * @param loader null for the system's
     * @return binary name to SHA-256, sorted; classes that have no file, made while running, are left out
     */
    static SortedMap<String, String> of(List<TestRun> runs, @Nullable ClassLoader loader) throws IOException {
        ClassLoader finder = Optional.ofNullable(loader).orElseGet(ClassLoader::getSystemClassLoader);
        SortedMap<String, String> digests = new TreeMap<>();
        for (String vmName : executed(runs)) {
            try (InputStream file = finder.getResourceAsStream(vmName + ".class")) {
                if (file != null) {
                    digests.put(vmName.replace('/', '.'), Sha256.of(file.readAllBytes()));
                }
            }
        }
        return digests;
    }

    private static Set<String> executed(List<TestRun> runs) throws IOException {
        Set<String> vmNames = new HashSet<>();
        for (TestRun run : runs) {
            if (run.coverage() != null) {
                byte[] exec = Base64.getDecoder().decode(run.coverage());
                ExecutionData.read(exec).forEach(probes -> vmNames.add(probes.name()));
            }
        }
        return vmNames;
    }
}
