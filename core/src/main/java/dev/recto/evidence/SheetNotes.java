package dev.recto.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What rooms found out about one sheet, or about all of them, each in a class of its own. That of one lasts as long as the sheet says
 * the same, that of all as long as the process reads them. Either may be longer than a weave: whoever notes what depends on anything
 * else has to see whether that still holds.
 */
public final class SheetNotes {

    private final Map<Class<?>, Object> notes = new ConcurrentHashMap<>();
    private final Map<Class<?>, Given> given = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    /** Something found out, and what that depends on beside the sheet. */
    private record Given(Object on, Object note) {}

    /** The notes of a kind; where there are none yet, those that are made now. */
    public <T> T of(Class<T> kind, Supplier<T> none) {
        return kind.cast(notes.computeIfAbsent(kind, missing -> none.get()));
    }

    /**
     * The notes of a kind that depend on something else; those that are made now, where there are none or they were made for
     * another.
     *
     * @param on what they depend on, which never changes
     */
    public <T> T of(Class<T> kind, Object on, Supplier<T> make) {
        Given now = given.compute(
                kind, (key, last) -> last != null && last.on().equals(on) ? last : new Given(on, make.get()));
        return kind.cast(now.note());
    }

    /** Says that something was found out that was not known, such as the words of one listing. */
    public void count() {
        made.incrementAndGet();
    }

    /** How often something was found out so far. */
    int made() {
        return made.get();
    }
}
