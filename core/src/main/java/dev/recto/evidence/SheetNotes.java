package dev.recto.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What rooms found out about one sheet, each in a class of its own. It lasts as long as the sheet says the same, which may be longer
 * than a weave: whoever notes what depends on anything else has to see whether that still holds.
 */
public final class SheetNotes {

    private final Map<Class<?>, Object> notes = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    /** The notes of a kind; where there are none yet, those that are made now. */
    public <T> T of(Class<T> kind, Supplier<T> none) {
        return kind.cast(notes.computeIfAbsent(kind, missing -> none.get()));
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
