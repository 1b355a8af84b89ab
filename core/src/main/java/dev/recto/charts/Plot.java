package dev.recto.charts;

import static dev.recto.charts.Drawn.px;

import dev.recto.charts.Chart.Axis;
import dev.recto.charts.Chart.Kind;
import dev.recto.charts.Chart.Point;
import dev.recto.charts.Chart.Series;
import dev.recto.charts.Scale.Tick;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines or points over two axes of numbers. */
final class Plot {

    private static final int HEIGHT = 250;
    private static final int MOST_TICKS = 7;

    /** Lines of more points than this show no marks. */
    private static final int MOST_MARKS = 24;

    /** So many pixels may half a label be wider than it is taken to be. */
    private static final int SLACK = 4;

    private final Chart chart;
    private final Drawn out = new Drawn();
    private final Scale x;
    private final Scale y;
    private final double left;
    private final double width;
    private double top;

    Plot(Chart chart) {
        this.chart = chart;
        this.y = scale(chart.y(), chart.ys(), MOST_TICKS - 1, chart.numbers());
        this.left = 9
                + y.ticks().stream()
                        .mapToDouble(tick -> Drawn.width(tick.label()))
                        .max()
                        .orElse(0);
        this.x = fitting(chart, Drawn.WIDTH - left);
        List<Tick> ticks = x.ticks();
        this.width = Drawn.WIDTH
                - left
                - Math.max(6, Drawn.width(ticks.get(ticks.size() - 1).label()) / 2 + SLACK);
    }

    private static Scale scale(Axis axis, Collection<BigDecimal> values, int most, UnaryOperator<String> numbers) {
        return axis.log() ? LogScale.of(values, most, numbers) : LinearScale.of(values, most, numbers);
    }

    /** With as many ticks as have room beside each other. */
    private static Scale fitting(Chart chart, double room) {
        int most = MOST_TICKS;
        Scale scale = scale(chart.x(), chart.xs(), most, chart.numbers());
        while (most > 2 && widest(scale) * scale.ticks().size() > 0.85 * room) {
            most--;
            scale = scale(chart.x(), chart.xs(), most, chart.numbers());
        }
        return scale;
    }

    private static double widest(Scale scale) {
        return scale.ticks().stream()
                .mapToDouble(tick -> Drawn.width(tick.label()))
                .max()
                .orElse(0);
    }

    String svg() {
        top = Legend.draw(chart.series(), out, this::swatch);
        if (!chart.y().label().isEmpty()) {
            out.text("start", 1, top + Drawn.LETTERS, Drawn.cut(chart.y().label(), Drawn.WIDTH), Drawn.SOFT);
            top += Drawn.LINE;
        }
        top += 8;
        grid();
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, chart.series().get(i));
        }
        double bottom = top + HEIGHT + 20;
        if (!chart.x().label().isEmpty()) {
            bottom += Drawn.LINE;
            out.text("end", left + width, bottom - 2, Drawn.cut(chart.x().label(), width), Drawn.SOFT);
        }
        return out.svg(bottom + 6);
    }

    private void swatch(int series, double atX, double atY) {
        if (chart.kind() == Kind.LINE) {
            out.path(line(series), "M" + px(atX) + " " + px(atY) + "h22");
        }
        if (chart.kind() == Kind.SCATTER || isMarked(chart.series().get(series))) {
            out.path(Marks.look(series), Marks.at(series, atX + 11, atY));
        }
    }

    private void grid() {
        StringBuilder lines = new StringBuilder();
        for (Tick tick : y.ticks()) {
            double at = atY(tick.share());
            lines.append("M")
                    .append(px(left))
                    .append(' ')
                    .append(px(at))
                    .append('h')
                    .append(px(width));
            out.text("end", left - 8, at + 5.5, tick.label());
        }
        for (Tick tick : x.ticks()) {
            double at = atX(tick.share());
            lines.append("M")
                    .append(px(at))
                    .append(' ')
                    .append(px(top))
                    .append('v')
                    .append(HEIGHT);
            out.text("middle", at, top + HEIGHT + 20, tick.label());
        }
        out.path("stroke=\"" + Drawn.RULE + "\"", lines.toString());
    }

    private void series(int index, Series series) {
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        boolean marked = chart.kind() == Kind.SCATTER || isMarked(series);
        String last = "";
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.points().get(i);
            if (point.y() == null) {
                last = "";
                continue;
            }
            double atX = atX(x.share(point.x()));
            double atY = atY(y.share(point.y()));
            String place = px(atX) + " " + px(atY);
            if (!place.equals(last)) {
                line.append(last.isEmpty() ? 'M' : 'L').append(place);
                marks.append(marked || isAlone(series, i) ? Marks.at(index, atX, atY) : "");
            }
            last = place;
        }
        if (chart.kind() == Kind.LINE) {
            out.path(line(index), line.toString());
        }
        if (!marks.isEmpty()) {
            out.path(Marks.look(index), marks.toString());
        }
    }

    /** Whether no line leads to a point or from it. */
    private static boolean isAlone(Series series, int point) {
        boolean before = point > 0 && series.points().get(point - 1).y() != null;
        boolean behind = point + 1 < series.points().size()
                && series.points().get(point + 1).y() != null;
        return !before && !behind;
    }

    private static boolean isMarked(Series series) {
        return series.points().size() <= MOST_MARKS;
    }

    private static String line(int series) {
        return "fill=\"none\" stroke=\"" + Drawn.colour(series) + "\" stroke-width=\"2\"" + Drawn.dashes(series);
    }

    private double atX(BigDecimal share) {
        return left + width * share.doubleValue();
    }

    private double atY(BigDecimal share) {
        return top + HEIGHT * (1 - share.doubleValue());
    }
}
