package dev.recto.evidence;

/**
 * Ways that code can take at conditions.
 *
 * @param ran how many were taken
 * @param all how many there are
 */
public record Branches(int ran, int all) {

    /** Of code without a condition. */
    public static final Branches NONE = new Branches(0, 0);

    /** Both together. */
    public Branches plus(Branches more) {
        return new Branches(ran + more.ran, all + more.all);
    }

    /** Whether any was not taken. */
    public boolean isShort() {
        return ran < all;
    }
}
