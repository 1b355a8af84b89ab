package dev.recto.html.page;

/** How many there are of something, in words. */
public final class Count {

    private Count() {}

    /**
     * Such as {@code 1 test} or {@code 3 tests}.
     *
     * @param noun of one; of more it has an s
     */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
