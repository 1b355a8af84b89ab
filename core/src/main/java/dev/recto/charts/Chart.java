package dev.recto.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn.
 *
 * @param kind how
 * @param x what lies along the horizontal axis; of bars, what their names are
 * @param y what lies along the other
 * @param series what is compared, each with its own colour and dashes or marks; at most {@link #MOST_SERIES}
 * @param names of the bars, top to bottom; empty for all other kinds
 * @param numbers writes a number such as {@code -0.50} as the language of the book has it
 */
public record Chart(Kind kind, Axis x, Axis y, List<Series> series, List<String> names, UnaryOperator<String> numbers) {

    /** More than these nobody tells apart. */
    public static final int MOST_SERIES = 4;

    /** How numbers are drawn. */
    public enum Kind {
        LINE,
        BAR,
        SCATTER;

        /** The word that authors write. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word. */
        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    /**
     * An axis.
     *
     * @param label what is measured along it, with its unit; may be empty
     * @param log whether equal distances are equal factors; then all its values are above zero
     */
    public record Axis(String label, boolean log) {}

    /**
     * One of the things that are compared.
     *
     * @param name what it is called in the legend
     * @param points in the order in which a line joins them
     */
    public record Series(String name, List<Point> points) {}

    /**
     * A value.
     *
     * @param x where; of a bar, its index from 0
     * @param y how much; null for none, where a line has a gap
     */
    public record Point(BigDecimal x, @Nullable BigDecimal y) {}

    /** The values of one axis. */
    List<BigDecimal> xs() {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .map(Point::x)
                .toList();
    }

    /** Those of the other. */
    List<BigDecimal> ys() {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .flatMap(point -> Stream.ofNullable(point.y()))
                .toList();
    }

    /** The chart as an element of a page, which says nothing where it is not seen. */
    public String svg() {
        return kind == Kind.BAR ? new Bars(this).svg() : new Plot(this).svg();
    }
}
