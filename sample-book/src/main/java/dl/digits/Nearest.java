package dl.digits;

import java.util.List;

/** A reader of digits that remembers pictures, and looks for the one that is most alike. */
public record Nearest(List<Digit> known) {

    // @start region=reader
    public int read(double[] picture) {
        return like(picture).meant();
    }

    Digit like(double[] picture) {
        Digit nearest = known.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Digit digit : known) {
            double distance = distance(digit.ink(), picture);
            if (distance < least) {
                least = distance;
                nearest = digit;
            }
        }
        return nearest;
    }
    // @end

    static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double apart = one[i] - other[i];
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }
}
