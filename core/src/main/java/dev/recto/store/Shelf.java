package dev.recto.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Things that were made, each by a digest of all that it was made from, as far as one of the last few weaves used them. Several
 * threads may use it. What cannot be kept is made again.
 */
public final class Shelf {

    /** Things that so many weaves in a row did not use are deleted: an edit that is taken back costs nothing. */
    private static final int WEAVES = 4;

    private static final String AGES = "ages";

    private final Store store;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** @param name of the shelf in the store */
    public Shelf(Store store, String name) {
        this.store = store.in(name);
    }

    /** What is kept of a digest; nothing where it is not there, or is not what was kept. */
    public Optional<Parcel> get(String digest) {
        Optional<Parcel> found = store.file(digest).flatMap(Parcel::read);
        found.ifPresent(is -> used.add(digest));
        return found;
    }

    /** Keeps a thing. */
    public void put(String digest, Parcel parcel) {
        try {
            store.write(digest, parcel.bytes());
            used.add(digest);
        } catch (IOException fullOrReadOnly) {
            used.remove(digest);
        }
    }

    /** Says that a weave is over: deletes what none of the last ones used. */
    public void tidy() {
        SortedMap<String, Integer> ages = new TreeMap<>();
        ages().forEach((digest, age) -> ages.put(digest, age + 1));
        used.forEach(digest -> ages.put(digest, 0));
        ages.values().removeIf(age -> age >= WEAVES);
        Set<String> kept = new HashSet<>(ages.keySet());
        kept.add(AGES);
        try {
            store.put(AGES, text(ages));
            store.keepOnly(kept::contains);
        } catch (IOException fullOrReadOnly) {
            // The next weave tidies up.
        }
    }

    private static String text(SortedMap<String, Integer> ages) {
        return ages.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Integer> ages() {
        return store.get(AGES).stream()
                .flatMap(String::lines)
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> Integer.parseInt(words[1])));
    }
}
