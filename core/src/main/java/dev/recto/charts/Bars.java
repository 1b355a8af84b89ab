package dev.recto.charts;

import static dev.recto.charts.Drawn.px;

import dev.recto.charts.Chart.Point;
import dev.recto.charts.Scale.Tick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Bars beside each other that start at zero, with their names to the left, where names of any length have room. */
final class Bars {

    private static final int THICK = 15;
    private static final int GAP = 13;
    private static final int MOST_TICKS = 5;

    /** Full, pale within a line, pale, and a line alone. */
    private static final List<String> FILLS = List.of("1", "0.3", "0.6", "0");

    private final Chart chart;
    private final Drawn out = new Drawn();
    private final Scale scale;
    private final double left;
    private final double width;
    private double top;

    Bars(Chart chart) {
        this.chart = chart;
        double names = chart.names().stream().mapToDouble(Drawn::width).max().orElse(0);
        this.left = 9 + Math.min(names, 0.4 * Drawn.WIDTH);
        List<BigDecimal> values = new ArrayList<>(chart.ys());
        values.add(BigDecimal.ZERO);
        this.scale = LinearScale.of(values, MOST_TICKS, chart.numbers());
        List<Tick> ticks = scale.ticks();
        this.width = Drawn.WIDTH
                - left
                - Math.max(6, Drawn.width(ticks.get(ticks.size() - 1).label()) / 2);
    }

    String svg() {
        top = Legend.draw(chart.series(), out, (series, x, y) -> out.path(look(series), bar(x, y - 6, 22, 12)));
        if (!chart.x().label().isEmpty()) {
            out.text("start", 1, top + Drawn.LETTERS, Drawn.cut(chart.x().label(), Drawn.WIDTH), Drawn.SOFT);
            top += Drawn.LINE;
        }
        top += 4;
        int group = chart.series().size() * THICK + GAP;
        double height = (double) group * chart.names().size() + 4;
        axis(height);
        for (int i = 0; i < chart.names().size(); i++) {
            double middle = top + GAP / 2.0 + 2 + (double) i * group + (group - GAP) / 2.0;
            out.text("end", left - 8, middle + 5.5, Drawn.cut(chart.names().get(i), left - 8));
        }
        for (int series = 0; series < chart.series().size(); series++) {
            bars(series, group);
        }
        double zero = left + width * scale.share(BigDecimal.ZERO).doubleValue();
        out.path("stroke=\"" + Drawn.SOFT + "\"", "M" + px(zero) + " " + px(top) + "v" + px(height));
        double bottom = top + height + 20;
        if (!chart.y().label().isEmpty()) {
            bottom += Drawn.LINE;
            out.text("end", left + width, bottom - 2, Drawn.cut(chart.y().label(), Drawn.WIDTH), Drawn.SOFT);
        }
        return out.svg(bottom + 6);
    }

    private void axis(double height) {
        StringBuilder lines = new StringBuilder();
        for (Tick tick : scale.ticks()) {
            double at = left + width * tick.share().doubleValue();
            lines.append("M")
                    .append(px(at))
                    .append(' ')
                    .append(px(top))
                    .append('v')
                    .append(px(height));
            out.text("middle", at, top + height + 20, tick.label());
        }
        out.path("stroke=\"" + Drawn.RULE + "\"", lines.toString());
    }

    private void bars(int series, int group) {
        StringBuilder bars = new StringBuilder();
        double zero = left + width * scale.share(BigDecimal.ZERO).doubleValue();
        for (Point point : chart.series().get(series).points()) {
            if (point.y() != null) {
                double end = left + width * scale.share(point.y()).doubleValue();
                double y = top + GAP / 2.0 + 2 + point.x().doubleValue() * group + (double) series * THICK;
                bars.append(bar(Math.min(zero, end), y, Math.abs(end - zero), THICK - 2.0));
            }
        }
        out.path(look(series), bars.toString());
    }

    private static String bar(double x, double y, double width, double height) {
        return "M" + px(x) + " " + px(y) + "h" + px(width) + "v" + px(height) + "h-" + px(width) + "z";
    }

    private static String look(int series) {
        return "fill=\"" + Drawn.colour(series) + "\" fill-opacity=\"" + FILLS.get(series) + "\" stroke=\""
                + Drawn.colour(series) + "\"";
    }
}
