package dl.downhill;

public interface Stride {
    double length(Landscape f, double[] x, double[] gradient);
}
