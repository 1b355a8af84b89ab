package dev.recto.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads many files on all cores at once. What is read comes in the order of the files, and so do faults. Files are small: they are
 * shared out many at a time, for to hand over each would take longer than to read it.
 */
final class OnAllCores {

    private OnAllCores() {}

    /** Reads one thing, on any thread. */
    @FunctionalInterface
    interface Reading<T, R> {

        /** What is read of it. */
        R of(T thing) throws IOException;
    }

    private record Read<R>(@Nullable R value, @Nullable IOException fault) {

        static <T, R> Read<R> of(T thing, Reading<T, R> reading) {
            try {
                return new Read<>(reading.of(thing), null);
            } catch (IOException fault) {
                return new Read<>(null, fault);
            }
        }
    }

    /**
     * What is read of each thing.
     *
     * @throws IOException the first, in the order of the things
     */
    static <T, R> List<R> each(List<T> things, Reading<T, R> reading) throws IOException {
        List<Read<R>> reads =
                things.parallelStream().map(thing -> Read.of(thing, reading)).toList();
        List<R> values = new ArrayList<>();
        for (Read<R> read : reads) {
            if (read.fault() != null) {
                throw read.fault();
            }
            values.add(read.value());
        }
        return values;
    }
}
