package dev.recto.evidence;

import dev.recto.prose.Fence;
import dev.recto.text.Digest;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A fence where its author wrote it.
 *
 * @param fence what it says
 * @param places the author's place of an offset in the prose's text
 */
public record AuthoredFence(Fence fence, IntFunction<Place> places) {

    /** Where the fence starts. */
    public Place start() {
        return places.apply(fence.span().start());
    }

    /** Where a unit of the code stands. */
    public Place place(int inCode) {
        return places.apply(fence.proseOffset(inCode));
    }

    /** The author's line of each line of the code. */
    public List<Integer> lines() {
        LineIndex lines = LineIndex.of(fence.code());
        int count = fence.code().isEmpty() ? 0 : lines.line(fence.code().length() - 1);
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> place(lines.start(line)).line())
                .toList();
    }

    /** What tells this fence from a changed one: SHA-256, in lower-case hex, of all that it says. */
    public String digest() {
        String words = String.join(
                "\n",
                fence.language(),
                String.join(",", fence.fails()),
                String.valueOf(fence.throwsType()),
                String.valueOf(fence.compile()),
                fence.code());
        return Digest.of(words);
    }
}
