package dev.recto.cover;

/** Draws outlines: reads the commands {@code M}, {@code l}, {@code q} and {@code z} of a path, which closes wherever one starts anew. */
final class Pen {

    private final Coverage coverage;
    private final double scale;

    /** Where the origin of the outline lies. */
    private final double originX;

    private final double originY;

    private final String path;
    private int at;
    private int startX;
    private int startY;
    private int x;
    private int y;

    private Pen(Coverage coverage, String path, double originX, double originY, double scale) {
        this.coverage = coverage;
        this.path = path;
        this.originX = originX;
        this.originY = originY;
        this.scale = scale;
    }

    /**
     * Draws one.
     *
     * @param path in units, with y upwards
     * @param originX where its origin lies, in pixels
     * @param originY where its origin lies, in pixels, with y downwards
     * @param scale pixels in a unit
     */
    static void draw(Coverage coverage, String path, double originX, double originY, double scale) {
        Pen pen = new Pen(coverage, path, originX, originY, scale);
        while (pen.at < path.length()) {
            pen.command(path.charAt(pen.at++));
        }
    }

    private void command(char command) {
        switch (command) {
            case 'M' -> {
                startX = number();
                startY = number();
                x = startX;
                y = startY;
            }
            case 'l' -> line(x + number(), y + number());
            case 'q' -> curve(x + number(), y + number());
            case 'z' -> line(startX, startY);
            default -> throw new IllegalArgumentException("no command of an outline: " + command);
        }
    }

    private void line(int toX, int toY) {
        coverage.line(across(x), down(y), across(toX), down(toY));
        x = toX;
        y = toY;
    }

    private void curve(int controlX, int controlY) {
        int toX = x + number();
        int toY = y + number();
        coverage.curve(across(x), down(y), across(controlX), down(controlY), across(toX), down(toY));
        x = toX;
        y = toY;
    }

    private double across(int units) {
        return originX + units * scale;
    }

    private double down(int units) {
        return originY - units * scale;
    }

    private int number() {
        if (path.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        at++;
        while (at < path.length() && Character.isDigit(path.charAt(at))) {
            at++;
        }
        return Integer.parseInt(path, start, at, 10);
    }
}
