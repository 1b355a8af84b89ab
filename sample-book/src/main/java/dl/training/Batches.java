package dl.training;

import dl.matrices.Matrix;
import dl.tape.Cases;
import dl.tape.Entries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Cases in small batches, shuffled anew for each pass. */
public final class Batches {

    private final Cases cases;
    private final int size;
    private final Random random;

    /** Batches of this size; the last one of a pass may be smaller. */
    public Batches(Cases cases, int size, Random random) {
        this.cases = cases;
        this.size = size;
        this.random = random;
    }

    // @start region=pass
    /** All cases once, in a new order. */
    public List<Cases> pass() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases.meant().length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<Cases> batches = new ArrayList<>();
        for (int i = 0; i < order.size(); i += size) {
            int end = Math.min(i + size, order.size());
            batches.add(picked(order.subList(i, end)));
        }
        return batches;
    }
    // @end

    private Cases picked(List<Integer> rows) {
        Matrix inputs = cases.inputs();
        int[] meant = cases.meant();
        double[][] picked = rows.stream().map(row -> Entries.row(inputs, row)).toArray(double[][]::new);
        return new Cases(Matrix.of(picked), rows.stream().mapToInt(row -> meant[row]).toArray());
    }
}
