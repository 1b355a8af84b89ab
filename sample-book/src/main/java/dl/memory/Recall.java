package dl.memory;

import java.util.Random;

/**
 * A task for a memory: after the last letter, say which was the first.
 *
 * @param distance how many letters come after the first one
 */
public record Recall(int distance) {

    /** How many letters may be the first one. */
    static final int ASKED = 4;

    /** How many letters there are; those that are never asked for come in between. */
    static final int LETTERS = 8;

    // @start region=draw
    Sequences draw(int count, Random random) {
        int[][] letters = new int[distance + 1][count];
        for (int i = 0; i < count; i++) {
            letters[0][i] = random.nextInt(ASKED);
            for (int t = 1; t <= distance; t++) {
                letters[t][i] = ASKED
                        + random.nextInt(LETTERS - ASKED);
            }
        }
        return new Sequences(letters, letters[0]);
    }
    // @end
}
