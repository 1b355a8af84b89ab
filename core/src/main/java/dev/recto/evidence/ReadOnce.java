package dev.recto.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What files were read as. One that holds the same bytes as when it was read last is not parsed again; the bytes are compared, never
 * times. Several threads may read different files.
 *
 * @param <T> what a file is read as
 */
final class ReadOnce<T> {

    private final Map<Path, Kept<T>> known = new ConcurrentHashMap<>();
    private final AtomicInteger parsed = new AtomicInteger();

    private record Kept<T>(byte[] content, T value) {}

    /** Makes of a file's bytes what it is read as. */
    @FunctionalInterface
    interface Parsing<T> {

        /** What is made of them. */
        T of(byte[] content) throws IOException;
    }

    /**
     * What a text is read as.
     *
     * @throws IOException if the file cannot be read, or is no text in UTF-8
     */
    T ofText(Path file, Function<String, T> parse) throws IOException {
        return of(file, content -> parse.apply(FileTree.text(file, content)));
    }

    /**
     * What a file is read as.
     *
     * @throws IOException if the file cannot be read, or parsing ends so
     */
    T of(Path file, Parsing<T> parse) throws IOException {
        byte[] content = FileTree.read(file);
        Kept<T> kept = known.get(file);
        if (kept == null || !Arrays.equals(kept.content(), content)) {
            parsed.incrementAndGet();
            kept = new Kept<>(content, parse.of(content));
            known.put(file, kept);
        }
        return kept.value();
    }

    /** What all files are read as that were asked for. */
    Stream<T> values() {
        return known.values().stream().map(Kept::value);
    }

    /** How many files were parsed so far, each as often as it was. */
    int parsed() {
        return parsed.get();
    }
}
