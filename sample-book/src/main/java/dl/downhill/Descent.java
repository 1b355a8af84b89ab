package dl.downhill;

import dl.numbers.Euclid;
import java.util.ArrayList;
import java.util.List;

public final class Descent {

    private Descent() {}

    public record Walk(List<double[]> places, boolean arrived) {
        public double[] last() {
            return places.get(places.size() - 1);
        }

        public int steps() {
            return places.size() - 1;
        }
    }

    public static Walk walk(Landscape f, Stride stride,
            double flat, int limit, double... start) {
        List<double[]> places = new ArrayList<>();
        places.add(start);
        double[] x = start;
        double[] gradient = f.gradient(x);
        while (Euclid.norm(gradient) > flat && places.size() <= limit) {
            double t = stride.length(f, x, gradient);
            x = Euclid.step(x, -t, gradient);
            places.add(x);
            gradient = f.gradient(x);
        }
        return new Walk(places, Euclid.norm(gradient) <= flat);
    }
}
