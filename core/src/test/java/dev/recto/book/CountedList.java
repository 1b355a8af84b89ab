package dev.recto.book;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;

/** A list that counts how often any of its elements is read: what costs too much reads too often, on any machine. */
public final class CountedList<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> elements;
    private final AtomicLong reads;

    /** @param reads is counted up, for several lists together */
    public CountedList(List<T> elements, AtomicLong reads) {
        this.elements = elements;
        this.reads = reads;
    }

    @Override
    public T get(int index) {
        reads.incrementAndGet();
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    /**
     * How much more it costs to do twice as much: 2 where the cost grows as what is done does, 4 where it grows with the
     * square.
     *
     * @param cost of a size
     */
    public static double growth(int size, IntToLongFunction cost) {
        return (double) cost.applyAsLong(2 * size) / cost.applyAsLong(size);
    }
}
