package dl.training;

import dl.matrices.Matrix;
import dl.tape.Entries;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** Lists of matrices, entry by entry. */
final class Lists {

    private Lists() {}

    // @start region=pairs
    /** The function of each two entries at the same place. */
    static List<Matrix> pairs(
            List<Matrix> a, List<Matrix> b, DoubleBinaryOperator f) {
        return IntStream.range(0, a.size())
                .mapToObj(i -> Entries.pairs(a.get(i), b.get(i), f))
                .toList();
    }
    // @end

    /** Zeros in the shapes of these. */
    static List<Matrix> zeros(List<Matrix> like) {
        return like.stream().map(matrix -> Entries.each(matrix, entry -> 0)).toList();
    }
}
