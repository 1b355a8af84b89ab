package dl.downhill;

/** A landscape on another map: a step of 1 along an axis of it is so many there. */
// @start region=stretched
record Stretched(Landscape f, double... units) implements Landscape {

    @Override
    public double at(double... place) {
        return f.at(times(place));
    }

    @Override
    public double[] gradient(double... place) {
        return times(f.gradient(times(place)));
    }

    private double[] times(double... place) {
        double[] stretched = new double[place.length];
        for (int i = 0; i < place.length; i++) {
            stretched[i] = units[i] * place[i];
        }
        return stretched;
    }
}
// @end
