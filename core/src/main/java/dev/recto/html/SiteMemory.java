package dev.recto.html;

import dev.recto.store.KnownDigests;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the renderers of one process know of the sites that earlier ones wrote: what the pages of the last book were drawn from, and
 * digests of the code that they showed.
 */
public final class SiteMemory {

    private final KnownDigests digests = new KnownDigests();
    private Map<String, String> last = Map.of();
    private Map<String, String> now = new HashMap<>();

    KnownDigests digests() {
        return digests;
    }

    /** Another site is drawn. */
    void begin() {
        now = new HashMap<>();
    }

    /**
     * Whether the last book may have no such page.
     *
     * @param key by which what it is drawn from is known; nothing where nobody knows
     */
    boolean isNew(String address, Optional<String> key) {
        return key.isEmpty() || !key.get().equals(last.get(address));
    }

    /** Says what a page of the site is drawn from. */
    void put(String address, String key) {
        now.put(address, key);
    }

    /** Says that the site which was drawn now is the last book. */
    public void published() {
        last = now;
    }
}
