package dl.downhill;

import dl.plot.Axis;
import dl.plot.Plot;

/** Rosenbrock's valley, for walks to be drawn on. */
final class Valley {

    private static final double[] LEVELS = {0.5, 2, 5, 10, 24.2, 50, 100, 200, 400};

    private Valley() {}

    /** Its contours with their heights; one step is as long in either direction. */
    static Plot plot(String title, String description) {
        Rosenbrock valley = new Rosenbrock();
        return new Plot(title, description,
                Axis.linear("x", -1.5, 1.5, 0.5, 1), Axis.linear("y", -0.75, 1.75, 0.5, 1))
                .equal()
                .contours(valley::at, LEVELS)
                .heights(valley::at, new double[] {0, 0.2}, new double[] {0, 1.75}, 5, 24.2, 50, 200)
                .heights(valley::at, new double[] {0, 0}, new double[] {0, -0.75}, 2, 10);
    }
}
