package dev.recto.charts;

import static dev.recto.charts.Drawn.px;

import java.util.List;

/** Marks of points: dots, squares, triangles and diamonds, so that they are told apart without their colours. */
final class Marks {

    private static final List<String> SHAPES =
            List.of("h0", "m-4 -4h8v8h-8z", "m0 -5l5 9h-10z", "m0 -5.5l5 5.5l-5 5.5l-5 -5.5z");

    private Marks() {}

    /** The mark of so many-th of the things that are compared, at a place. */
    static String at(int series, double x, double y) {
        return "M" + px(x) + " " + px(y) + SHAPES.get(series);
    }

    /** How such marks look: the first are strokes without length and with round ends. */
    static String look(int series) {
        String colour = Drawn.colour(series);
        return series == 0
                ? "stroke=\"" + colour + "\" stroke-width=\"8\" stroke-linecap=\"round\""
                : "fill=\"" + colour + "\"";
    }
}
