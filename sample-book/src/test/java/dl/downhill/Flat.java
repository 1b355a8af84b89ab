package dl.downhill;

/** A valley whose bottom is flatter than any bowl: x⁴. */
final class Flat implements Landscape {

    @Override
    public double at(double... place) {
        double square = place[0] * place[0];
        return square * square;
    }

    // @start region=gradient
    @Override
    public double[] gradient(double... place) {
        return new double[] {4 * place[0] * place[0] * place[0]};
    }
    // @end
}
