package dl.downhill;

public interface Landscape {
    double at(double... x);
    double[] gradient(double... x);
}
