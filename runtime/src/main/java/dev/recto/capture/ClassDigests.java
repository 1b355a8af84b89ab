package dev.recto.capture;

import dev.recto.receipt.Sha256;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The digests of class files that lie where a class loader finds them, each read once: a class is loaded once, too. */
final class ClassDigests {

    private final Map<ClassLoader, Map<String, Optional<String>>> known = new IdentityHashMap<>();

    /**
     * Reads the class files of the classes that tests executed code of, by their coverage.
     *
     * @param loader null for the system's
     * @return binary name to SHA-256, sorted; classes that have no file, made while running, are left out
     */
    synchronized SortedMap<String, String> of(List<TestRun> runs, @Nullable ClassLoader loader) throws IOException {
        ClassLoader finder = Optional.ofNullable(loader).orElseGet(ClassLoader::getSystemClassLoader);
        Map<String, Optional<String>> found = known.computeIfAbsent(finder, key -> new HashMap<>());
        SortedMap<String, String> digests = new TreeMap<>();
        for (String vmName : executed(runs)) {
            Optional<String> digest = found.get(vmName);
            if (digest == null) {
                digest = digest(vmName, finder);
                found.put(vmName, digest);
            }
            digest.ifPresent(sha256 -> digests.put(vmName.replace('/', '.'), sha256));
        }
        return digests;
    }

    private static Optional<String> digest(String vmName, ClassLoader finder) throws IOException {
        try (InputStream file = finder.getResourceAsStream(vmName + ".class")) {
            return file == null ? Optional.empty() : Optional.of(Sha256.of(file.readAllBytes()));
        }
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
