package dev.recto.store;

import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Digests of files that change less often than they are asked for, each read once and then again only where the system says that it
 * was touched: its number on the disk, its size, when it was written and when anything about it changed last. The last nobody can
 * set, so that a file which was made to look old is seen as well. Where a system does not tell it, each file is read.
 *
 * <p>A clock's ticks are finite: what is written twice within one looks the same. A digest is kept only of a file that had
 * already been left alone for longer than any tick when it was read.
 */
public final class Untouched {

    private static final Duration LONGER_THAN_A_TICK = Duration.ofSeconds(2);

    private final Store store;
    private final String name;
    private final Instant start;
    private final SortedMap<String, String> now = new TreeMap<>();
    private @Nullable Map<String, String> last;

    /**
     * The digests that a store has.
     *
     * @param name of these files in the store
     */
    public Untouched(Store store, String name) {
        this(store, name, Instant.now());
    }

    /** @param start when the first of the files may be read */
    Untouched(Store store, String name, Instant start) {
        this.store = store;
        this.name = name;
        this.start = start;
    }

    /** The digest of what is in a file. */
    public String digest(Path file) throws IOException {
        return ofReal(file.toRealPath());
    }

    /** The same of a path without links in it. */
    String ofReal(Path file) throws IOException {
        Optional<String> looks = looks(file);
        String known = looks.map(as -> now.getOrDefault(as, last().get(as))).orElse(null);
        String digest = known == null ? Digest.of(FileTree.read(file)) : known;
        looks.ifPresent(as -> now.put(as, digest));
        return digest;
    }

    /** Keeps the digests of the files that were asked for besides those that are kept: others were asked for before. */
    public void keepMore() {
        last().forEach(now::putIfAbsent);
        keep();
    }

    /** Keeps the digests of the files that were asked for, and of no others. Where nothing else is kept, nothing is left behind. */
    public void keep() {
        if (!now.isEmpty() && !now.equals(last()) && store.isThere()) {
            try {
                store.put(name, text(now));
            } catch (IOException fullOrReadOnly) {
                // They are read again.
            }
        }
    }

    /**
     * What the system says of a file, as a digest: a store does not say where a file lies, nor when it was made. Nothing where that
     * does not tell whether it is still the same.
     */
    private Optional<String> looks(Path real) throws IOException {
        Map<String, Object> said;
        try {
            said = Files.readAttributes(real, "unix:ino,size,ctime,lastModifiedTime");
        } catch (UnsupportedOperationException | IllegalArgumentException otherSystem) {
            return Optional.empty();
        }
        if (!(said.get("ctime") instanceof FileTime changed)
                || !changed.toInstant().plus(LONGER_THAN_A_TICK).isBefore(start)) {
            return Optional.empty();
        }
        return Optional.of(Digest.of(real + " " + new TreeMap<>(said)));
    }

    /** What is kept, which nobody reads who asks for no file. */
    private Map<String, String> last() {
        if (last == null) {
            last = store.get(name).map(Untouched::read).orElseGet(Map::of);
        }
        return last;
    }

    private static Map<String, String> read(String text) {
        return text.lines()
                .map(line -> line.split(" ", -1))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (first, second) -> first));
    }

    private static String text(SortedMap<String, String> digests) {
        return digests.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
