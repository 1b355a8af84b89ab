package dl.downhill;

import dl.numbers.Euclid;

public record WaryStride(double first, double share) implements Stride {

    public WaryStride() {
        this(1, 1e-4);
    }

    @Override
    public double length(Landscape f, double[] x, double[] gradient) {
        double here = f.at(x);
        double slope = Euclid.dot(gradient, gradient);
        double t = first;
        while (!(f.at(Euclid.step(x, -t, gradient)) <= here - share * t * slope)) {
            t = t / 2;
        }
        return t;
    }
}
