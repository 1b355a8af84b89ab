package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.evidence.SheetFile;
import dev.recto.text.JavaText;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where in a generated source the characters of a fence stand. */
final class FenceOffsets {

    private static final int[] NOWHERE = {};

    private final SheetFile generated;
    private final int first;
    private @Nullable JavaText translated;

    /** @param first the line where the fence's code starts */
    FenceOffsets(SheetFile generated, int first) {
        this.generated = generated;
        this.first = first;
    }

    /**
     * An offset for each character of a line; none where other words stand there. Generated sources are in ASCII: other
     * characters stand there as escapes, each for one of the line's.
     *
     * @param index of the line in the fence, from 0
     */
    int[] of(int index, Line line) {
        if (first + index > generated.lines().lines()) {
            return NOWHERE;
        }
        int start = generated.lines().start(first + index);
        String text = line.text();
        if (generated.sheet().text().startsWith(text, start)) {
            return IntStream.range(start, start + text.length()).toArray();
        }
        JavaText plain = translated();
        int from = plain.translated(start);
        return plain.text().startsWith(text, from)
                ? IntStream.range(from, from + text.length()).map(plain::raw).toArray()
                : NOWHERE;
    }

    /** Made only where a line needs it: few do. */
    private JavaText translated() {
        if (translated == null) {
            translated = JavaText.of(generated.sheet().text());
        }
        return translated;
    }
}
