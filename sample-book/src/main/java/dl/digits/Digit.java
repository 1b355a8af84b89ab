package dl.digits;

import java.util.Arrays;

/** A picture of 8 by 8 squares, row by row, each with ink from 0 for none to 16 for full, and what its writer meant. */
public record Digit(double[] ink, int meant) {

    // @start region=copies
    public Digit {
        ink = ink.clone();
    }

    @Override
    public double[] ink() {
        return ink.clone();
    }
    // @end

    /** Reads a line of 65 whole numbers, the last of which is what was meant. */
    static Digit parse(String line) {
        double[] numbers = Arrays.stream(line.split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        int last = numbers.length - 1;
        return new Digit(
                Arrays.copyOf(numbers, last), (int) numbers[last]);
    }
}
