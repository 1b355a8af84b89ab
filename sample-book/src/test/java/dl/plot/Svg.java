package dl.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.TestReporter;

/** What all drawings share: the frame, the colours, the way numbers are written. */
final class Svg {

    /** How large words are. On the narrowest phone a drawing of 480 pixels is shown at two thirds. */
    static final double LETTERS = 16.5;

    // The colours of the page where the drawing stands in one, and those behind the comma where its file is opened by itself.
    static final String PAPER = "var(--paper, #fffdf9)";
    static final String LEAF = "var(--leaf, #f6f2e9)";
    static final String INK = "var(--ink, #211e1a)";
    static final String SOFT = "var(--soft, #5a5349)";
    static final String RULE = "var(--rule, #e3dbcc)";
    private static final String[] SERIES = {
        "var(--function, #2b4f8c)", "var(--no, #9a3412)", "var(--yes, #2f6b3c)", "var(--keyword, #7a2e6e)"
    };

    private Svg() {}

    /** A whole document around a drawing of the given size in pixels. */
    static String document(int width, int height, String title, String description, String body) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" \
            width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
            font-family="var(--sans, system-ui, sans-serif)" font-size="%3$s" fill="%4$s">
            <title id="t">%5$s</title>
            <desc id="d">%6$s</desc>
            %7$s</svg>
            """.formatted(width, height, LETTERS, INK, escape(title), escape(description), body);
    }

    /** The colour of one of the things that are compared. */
    static String colour(int series) {
        return SERIES[series];
    }

    /** Drawings with an attribute in common, such as {@code fill="none"}. */
    static String group(String attributes, CharSequence drawings) {
        return drawings.isEmpty() ? "" : "<g " + attributes + ">\n" + drawings + "</g>\n";
    }

    /** A pixel coordinate, to a tenth. */
    static String px(double value) {
        String tenths = String.format(Locale.ROOT, "%.1f", value + 0.0);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }

    static String text(double x, double y, String words) {
        return "<text x=\"%s\" y=\"%s\">%s</text>\n".formatted(px(x), px(y), escape(words));
    }

    /** How wide words are, about. */
    static double width(String words) {
        return 0.56 * LETTERS * words.length();
    }

    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Hands a drawing to the book. */
    static void publish(TestReporter book, String file, String svg) {
        book.publishFile(file, MediaType.create("image", "svg+xml"), path -> {
            try {
                Files.write(path, svg.getBytes(StandardCharsets.UTF_8));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
