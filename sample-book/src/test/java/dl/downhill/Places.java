package dl.downhill;

import java.util.List;

/** Turns a list of places into one list of numbers for each axis. */
final class Places {

    private Places() {}

    static double[][] columns(List<double[]> places) {
        double[][] columns = new double[2][places.size()];
        for (int i = 0; i < places.size(); i++) {
            columns[0][i] = places.get(i)[0];
            columns[1][i] = places.get(i)[1];
        }
        return columns;
    }
}
