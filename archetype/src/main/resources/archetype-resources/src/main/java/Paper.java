package ${package};

import dev.recto.Chapter;
import dev.recto.Explain;

/// Fold a sheet of paper in half, and in half again. Few people get beyond seven folds, and
/// [Paper#thickness] tells why.
@Chapter(value = "Folding paper", order = 1)
@Explain
public final class Paper {

    /// How thick one sheet is, in millimetres.
    @Explain
    static final double SHEET = 0.1;

    private Paper() {}

    /// Each fold doubles what lies on the table, so the thickness grows as a power of two:
    ///
    /// {@here}
    ///
    /// The listing above says which test ran it. If none did, the book would not be made.
    @Explain
    static double thickness(int folds) {
        return SHEET * Math.pow(2, folds);
    }
}
