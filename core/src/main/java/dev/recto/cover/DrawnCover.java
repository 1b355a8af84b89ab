package dev.recto.cover;

import dev.recto.book.Imprint;
import java.util.List;
import java.util.Optional;

/**
 * A cover of pixels, as links to a book show it: its title, what it is about and who wrote it.
 *
 * <p>It is drawn with sums, products, quotients and square roots of doubles alone, which are the same everywhere, and compressed
 * in Java: neither the fonts and the rasteriser of a JDK nor the zlib of a machine have a say.
 */
public final class DrawnCover {

    /** In pixels: the size that Open Graph's consumers ask for. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    private static final int SPINE = 24;
    private static final int MARGIN = 96;
    private static final int ROOM = WIDTH - 2 * MARGIN;

    /** Where the capitals of the title start. */
    private static final int TOP = 88;

    /** How high its lines may be together. */
    private static final int TITLE_HEIGHT = 280;

    /** The sizes that a title can have; the last is for those that are too long in any. */
    private static final int[] TITLE_SIZES = {112, 100, 88, 76, 66, 56, 48};

    /** As headings are set. */
    private static final int TITLE_TRACKING = -14;

    private static final TypeSize DESCRIPTION = new TypeSize(34, 46, 0);
    private static final int MOST_DESCRIPTION = 3;
    private static final TypeSize AUTHORS = new TypeSize(32, 44, 0);
    private static final int AUTHORS_BASELINE = HEIGHT - 72;

    /** From the last line of the description to that of the authors. */
    private static final int ABOVE_AUTHORS = 58;

    private static final int RULE_WIDTH = 120;
    private static final int RULE_HEIGHT = 6;

    /** From the rule to the first line of the description. */
    private static final int BELOW_RULE = 56;

    private final String title;
    private final String description;
    private final String authors;
    private final String said;

    private DrawnCover(Imprint imprint) {
        this.title = CoverWords.plain(imprint.title());
        this.description = CoverWords.plain(imprint.description());
        // Not as its language joins them: the typeface of the picture has no such signs as those of Chinese and
        // Japanese.
        this.authors = CoverWords.plain(String.join(", ", imprint.authors()));
        this.said = CoverWords.said(imprint);
    }

    /** That of a book; empty where it has no title, or where a character of any of the three has no outline. */
    public static Optional<DrawnCover> of(Imprint imprint) {
        DrawnCover cover = new DrawnCover(imprint);
        boolean drawable = !cover.title.isEmpty()
                && List.of(cover.title, cover.description, cover.authors).stream()
                        .allMatch(Typeface.serif()::has);
        return drawable ? Optional.of(cover) : Optional.empty();
    }

    /** What it shows, in words. */
    public String said() {
        return said;
    }

    /** As a PNG. */
    public byte[] png() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.bar(0, 0, SPINE, HEIGHT);
        int rule = title(canvas);
        canvas.bar(MARGIN, rule, RULE_WIDTH, RULE_HEIGHT);
        description(canvas, rule + RULE_HEIGHT + BELOW_RULE);
        List<String> by = new Lines(AUTHORS, ROOM).of(authors, 1);
        canvas.lines(by, AUTHORS, MARGIN, AUTHORS_BASELINE, Palette.Shade.INK);
        return canvas.png();
    }

    /** Returns how far down the rule below it stands. */
    private int title(Canvas canvas) {
        TypeSize size = titleSize();
        List<String> lines = new Lines(size, ROOM).balanced(title, TITLE_HEIGHT / size.leading());
        int first = TOP + size.size() * 7 / 10;
        canvas.lines(lines, size, MARGIN, first, Palette.Shade.INK);
        int last = first + (lines.size() - 1) * size.leading();
        return last + 24 + size.size() * 3 / 10;
    }

    private void description(Canvas canvas, int first) {
        int last = authors.isEmpty() ? AUTHORS_BASELINE : AUTHORS_BASELINE - ABOVE_AUTHORS;
        int most = Math.min(MOST_DESCRIPTION, 1 + (last - first) / DESCRIPTION.leading());
        List<String> lines = new Lines(DESCRIPTION, ROOM).of(description, most);
        canvas.lines(lines, DESCRIPTION, MARGIN, first, Palette.Shade.SOFT);
    }

    /** The largest in which the title has room and none of its words is broken. */
    private TypeSize titleSize() {
        TypeSize size = titleSize(TITLE_SIZES[0]);
        for (int next = 1; next < TITLE_SIZES.length && !hasRoom(size); next++) {
            size = titleSize(TITLE_SIZES[next]);
        }
        return size;
    }

    private boolean hasRoom(TypeSize size) {
        Lines lines = new Lines(size, ROOM);
        return lines.breaksNoWord(title) && lines.all(title).size() * size.leading() <= TITLE_HEIGHT;
    }

    private static TypeSize titleSize(int size) {
        return new TypeSize(size, size * 112 / 100, TITLE_TRACKING);
    }
}
