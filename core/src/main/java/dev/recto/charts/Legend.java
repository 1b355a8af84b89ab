package dev.recto.charts;

import dev.recto.charts.Chart.Series;
import java.util.List;

/** The names of what is compared, in as many lines as they need; none where there is one thing alone. */
final class Legend {

    private static final int SWATCH = 30;
    private static final int GAP = 18;

    private Legend() {}

    /** Draws one thing's sign, 22 pixels wide. */
    interface Swatch {
        void at(int series, double x, double y);
    }

    /** Draws it, and says how high it is. */
    static double draw(List<Series> series, Drawn out, Swatch swatch) {
        if (series.size() < 2) {
            return 0;
        }
        double left = 1;
        double base = Drawn.LETTERS;
        for (int i = 0; i < series.size(); i++) {
            String name = Drawn.cut(series.get(i).name(), Drawn.WIDTH - SWATCH - 10.0);
            double width = SWATCH + Drawn.width(name);
            if (left > 1 && left + width > Drawn.WIDTH) {
                left = 1;
                base += Drawn.LINE;
            }
            swatch.at(i, left, base - 5.5);
            out.text("start", left + SWATCH, base, name);
            left += width + GAP;
        }
        return base + Drawn.LINE - Drawn.LETTERS;
    }
}
