package dev.recto.text;

import java.util.function.IntPredicate;

/** Finds a place in what is sorted, in as many steps as its length has binary digits. */
public final class BinarySearch {

    private BinarySearch() {}

    /**
     * The first index of a sorted sequence at which a condition holds.
     *
     * @param length how long the sequence is
     * @param holds whether it holds at an index; where it does, it has to hold at every later one
     * @return {@code length} where it holds nowhere
     */
    public static int first(int length, IntPredicate holds) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
