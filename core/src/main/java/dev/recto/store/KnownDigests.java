package dev.recto.store;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Digests of things that stand in many others, or in one book after the other, for as long as somebody has them. A thing is digested
 * once, as it is then. Several threads may use it.
 */
public final class KnownDigests {

    private final Map<Object, String> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** Digests a thing that nobody has digested yet. */
    @FunctionalInterface
    public interface Making<E extends Exception> {

        /** Its digest. */
        String digest() throws E;
    }

    /** The digest of a thing; one that is made now where nobody knows it. */
    public <E extends Exception> String of(Object value, Making<E> make) throws E {
        String digest = known.get(value);
        if (digest == null) {
            digest = make.digest();
            known.put(value, digest);
        }
        return digest;
    }
}
