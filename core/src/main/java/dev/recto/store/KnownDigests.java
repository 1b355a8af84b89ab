package dev.recto.store;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Digests of things that stand in many others, or in one book after the other, for as long as somebody has them. A thing is digested
 * once, as it is then. Several threads may use it.
 */
public final class KnownDigests {

    private final Map<Object, String> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** The digest of a thing; nothing where nobody knows it. */
    public Optional<String> of(Object value) {
        return Optional.ofNullable(known.get(value));
    }

    /** Says what the digest of a thing is. */
    public void put(Object value, String digest) {
        known.put(value, digest);
    }
}
