package dev.recto.marks;

import dev.recto.text.BinarySearch;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Things that stand in a text, asked again and again for those in some stretch of it. An answer costs what it holds and a
 * search by halves, as long as things do not overlap each other much.
 *
 * @param <T> the things
 */
public final class SortedSpans<T> {

    private final List<Placed<T>> byStart;

    /** The largest end of a thing and all that start before it. */
    private final int[] ends;

    /** A thing, where it stands, and its place among the others. */
    private record Placed<T>(T thing, Span span, int index) {}

    /** @param span where a thing stands */
    public SortedSpans(List<T> things, Function<T, Span> span) {
        byStart = IntStream.range(0, things.size())
                .mapToObj(i -> new Placed<>(things.get(i), span.apply(things.get(i)), i))
                .sorted(Comparator.comparingInt(each -> each.span().start()))
                .toList();
        ends = new int[byStart.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = Math.max(i == 0 ? 0 : ends[i - 1], byStart.get(i).span().end());
        }
    }

    /** Those that overlap a stretch, in the order in which they were given. */
    public List<T> overlapping(Span stretch) {
        List<Placed<T>> found = new ArrayList<>();
        for (int i = firstBehind(stretch.start());
                i < ends.length && byStart.get(i).span().start() < stretch.end();
                i++) {
            if (byStart.get(i).span().overlaps(stretch)) {
                found.add(byStart.get(i));
            }
        }
        found.sort(Comparator.comparingInt(Placed::index));
        return found.stream().map(Placed::thing).toList();
    }

    /** The index of the first that ends behind an offset, or that stands behind one that does. */
    private int firstBehind(int offset) {
        return BinarySearch.first(ends.length, index -> ends[index] > offset);
    }
}
