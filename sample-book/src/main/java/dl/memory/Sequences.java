package dl.memory;

import dl.matrices.Matrix;

/**
 * Some sequences of letters of the same length, and what should be said at the end of each.
 *
 * @param letters first by time, then by sequence
 * @param meant the right answer, for each sequence
 */
record Sequences(int[][] letters, int[] meant) {

    Sequences {
        int[][] copies = new int[letters.length][];
        for (int t = 0; t < letters.length; t++) {
            if (letters[t].length != meant.length) {
                throw new IllegalArgumentException("%d letters at time %d for %d answers"
                        .formatted(letters[t].length, t, meant.length));
            }
            copies[t] = letters[t].clone();
        }
        letters = copies;
        meant = meant.clone();
    }

    int length() {
        return letters.length;
    }

    @Override
    public int[] meant() {
        return meant.clone();
    }

    // @start region=at
    /** The letters at one time: a row for each sequence, with a 1 in one column. */
    Matrix at(int time, int kinds) {
        double[] entries = new double[meant.length * kinds];
        for (int i = 0; i < meant.length; i++) {
            entries[i * kinds + letters[time][i]] = 1;
        }
        return new Matrix(meant.length, kinds, entries);
    }
    // @end
}
