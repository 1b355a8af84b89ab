package dev.recto.processor;

import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The code that reads sources, libraries among it: another one may read the same source otherwise. */
final class OwnCode {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private OwnCode() {}

    /** The files that it lies in, each by place, size and time of writing; nothing where they cannot be told. */
    static Optional<String> stamp() {
        try {
            SortedSet<Path> places = new TreeSet<>(jars());
            for (Class<?> own : List.of(OwnCode.class, Sheet.class)) {
                CodeSource source = own.getProtectionDomain().getCodeSource();
                if (source == null) {
                    return Optional.empty();
                }
                places.add(Path.of(source.getLocation().toURI()));
            }
            StringBuilder stamp = new StringBuilder();
            for (Path place : places) {
                stamp(place, stamp);
            }
            return Optional.of(stamp.toString());
        } catch (IOException | URISyntaxException | IllegalArgumentException | SecurityException unknown) {
            return Optional.empty();
        }
    }

    /** The jars that our class loader has; one without a manifest is none of ours. */
    private static List<Path> jars() throws IOException {
        ClassLoader loader = OwnCode.class.getClassLoader();
        Stream<URL> manifests =
                loader == null ? Stream.empty() : Collections.list(loader.getResources(MANIFEST)).stream();
        return manifests
                .map(URL::toString)
                .filter(address -> address.startsWith("jar:file:") && address.endsWith("!/" + MANIFEST))
                .map(address -> Path.of(URI.create(
                        address.substring("jar:".length(), address.length() - MANIFEST.length() - "!/".length()))))
                .toList();
    }

    private static void stamp(Path place, StringBuilder stamp) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    add(file, stamp);
                }
            }
        } else {
            add(place, stamp);
        }
    }

    private static void add(Path file, StringBuilder stamp) throws IOException {
        stamp.append(file)
                .append('\n')
                .append(Files.size(file))
                .append(' ')
                .append(Files.getLastModifiedTime(file))
                .append('\n');
    }
}
