package dl.convolution;

import java.util.List;

// @start region=layer
/** A layer of LeCun's network, and how much of it is learnt. */
sealed interface Layer {

    /** The weights and biases that are learnt. */
    int weights();

    /** How often one of them is used for a picture. */
    int connections();
    // @end

    // @start region=convolved
    /** Maps of this side, each with a kernel for all it looks at. */
    record Convolved(int side, List<Integer> looksAt)
            implements Layer {

        static final int KERNEL = 5 * 5;

        @Override
        public int weights() {
            return looksAt.stream()
                    .mapToInt(maps -> maps * KERNEL + 1)
                    .sum();
        }

        @Override
        public int connections() {
            return side * side * weights();
        }
    }
    // @end

    // @start region=subsampled
    /** Maps whose squares are sums of 2 × 2, scaled and shifted. */
    record Subsampled(int side, int maps) implements Layer {

        @Override
        public int weights() {
            return 2 * maps;
        }

        @Override
        public int connections() {
            return side * side * maps * (2 * 2 + 1);
        }
    }
    // @end

    // @start region=full
    /** Neurons that look at everything. */
    record Full(int inputs, int neurons) implements Layer {

        @Override
        public int weights() {
            return neurons * (inputs + 1);
        }

        @Override
        public int connections() {
            return weights();
        }
    }
    // @end
}
