package dev.recto.store;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Digests of values that stand in many others and are digested once, apart from those, for as long as somebody has them. Several
 * threads may use it.
 */
public final class KnownDigests {

    private final Map<Record, String> known = Collections.synchronizedMap(new WeakHashMap<>());

    Optional<String> of(Record value) {
        return Optional.ofNullable(known.get(value));
    }

    void put(Record value, String digest) {
        known.put(value, digest);
    }
}
