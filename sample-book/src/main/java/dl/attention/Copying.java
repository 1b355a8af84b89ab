package dl.attention;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * A task for whoever can look up: after some letters and a mark, say the same letters again.
 *
 * @param length how many letters there are to copy
 */
public record Copying(int length) {

    /** How many letters there are. */
    static final int LETTERS = 8;

    /** What says that it is time to copy. */
    static final int MARK = LETTERS;

    /** How many letters are read: all, the mark, and all but the last again. */
    int read() {
        return 2 * length;
    }

    // @start region=draw
    Copies draw(int count, Random random) {
        int[] read = new int[count * read()];
        for (int i = 0; i < read.length; i++) {
            int place = i % read();
            read[i] = place < length ? random.nextInt(LETTERS)
                    : place == length ? MARK
                    : read[i - length - 1];
        }
        int[] asked = IntStream.range(0, read.length)
                .filter(i -> i % read() >= length).toArray();
        int[] meant = IntStream.of(asked)
                .map(i -> read[i - length]).toArray();
        return new Copies(read, asked, meant);
    }
    // @end
}
