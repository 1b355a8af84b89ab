package dev.recto.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of two things that were measured by turns, in seconds. */
final class Pairs {

    private final String first;
    private final String second;
    private final List<Double> firsts = new ArrayList<>();
    private final List<Double> seconds = new ArrayList<>();

    Pairs(String first, String second) {
        this.first = first;
        this.second = second;
    }

    void add(double firstTime, double secondTime) {
        firsts.add(firstTime);
        seconds.add(secondTime);
    }

    /** The medians, their ratio, and every single time. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "  %s %.2f s / %s %.2f s = %.2f   %s / %s",
                first,
                median(firsts),
                second,
                median(seconds),
                median(firsts) / median(seconds),
                firsts,
                seconds);
    }

    private static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
