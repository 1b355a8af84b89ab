package dl.plot;

import java.util.ArrayList;
import java.util.List;

/** Writes lines as paths of an SVG, without the points that nobody would see. */
final class Pen {

    /** In pixels: what lies nearer to a straight line is on it. */
    private static final double UNSEEN = 0.15;

    private final StringBuilder path = new StringBuilder();
    private long x;
    private long y;

    /** Draws a line through points in pixels. */
    Pen line(List<double[]> points) {
        boolean[] kept = new boolean[points.size()];
        keep(points, 0, points.size() - 1, kept);
        boolean first = true;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                step(first ? 'm' : 'l', points.get(i));
                first = false;
            }
        }
        return this;
    }

    /** Draws a dot at each point, but for those that the dot before hides. */
    Pen dots(List<double[]> points, double radius) {
        double[] last = null;
        for (double[] point : points) {
            if (last == null || Math.hypot(point[0] - last[0], point[1] - last[1]) > radius) {
                step('m', point);
                path.append("h0");
                last = point;
            }
        }
        return this;
    }

    /** What is in the attribute {@code d}. */
    String path() {
        return path.isEmpty() ? "" : "M0 0" + path;
    }

    /** Each point is so many tenths of a pixel from the one before. */
    private void step(char command, double[] point) {
        long toX = Math.round(point[0] * 10);
        long toY = Math.round(point[1] * 10);
        String across = Svg.px((toX - x) / 10.0);
        String down = Svg.px((toY - y) / 10.0);
        boolean goesOn = command == 'l' && path.lastIndexOf("l") > path.lastIndexOf("m");
        path.append(goesOn ? across.startsWith("-") ? "" : " " : command).append(across);
        path.append(down.startsWith("-") ? "" : " ").append(down);
        x = toX;
        y = toY;
    }

    /** Ramer, Douglas and Peucker: the farthest point from the line between two stays, if it is far enough. */
    private static void keep(List<double[]> points, int first, int last, boolean[] kept) {
        List<int[]> open = new ArrayList<>();
        if (last >= 0) {
            open.add(new int[] {first, last});
        }
        while (!open.isEmpty()) {
            int[] part = open.remove(open.size() - 1);
            kept[part[0]] = true;
            kept[part[1]] = true;
            int farthest = -1;
            double most = UNSEEN;
            for (int i = part[0] + 1; i < part[1]; i++) {
                double distance = distance(points.get(i), points.get(part[0]), points.get(part[1]));
                if (distance > most) {
                    most = distance;
                    farthest = i;
                }
            }
            if (farthest > 0) {
                open.add(new int[] {part[0], farthest});
                open.add(new int[] {farthest, part[1]});
            }
        }
    }

    private static double distance(double[] point, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / square;
        double within = Math.max(0, Math.min(1, share));
        double x = point[0] - from[0] - within * dx;
        double y = point[1] - from[1] - within * dy;
        return Math.sqrt(x * x + y * y);
    }
}
