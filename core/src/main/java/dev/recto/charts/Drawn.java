package dev.recto.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An SVG that is being written. Its letters are about 3.5 % as high as it is wide, so that they can be read on a phone; its
 * colours are those of the page, or of light paper where there is no page.
 */
final class Drawn {

    /** How wide every chart is, in pixels. */
    static final int WIDTH = 480;

    /** How high letters are. */
    static final double LETTERS = 16.5;

    /** From one line of words to the next. */
    static final int LINE = 24;

    static final String SOFT = "var(--soft, #5a5349)";
    static final String RULE = "var(--rule, #e3dbcc)";
    private static final List<String> COLOURS =
            List.of("var(--function, #2b4f8c)", "var(--no, #9a3412)", "var(--yes, #2f6b3c)", "var(--keyword, #7a2e6e)");
    private static final List<String> DASHES = List.of("", "7 4", "2 3", "12 4 2 4");

    /** A letter is about so wide, in parts of its height. */
    private static final double WIDE = 0.56;

    private final StringBuilder out = new StringBuilder();

    /** The colour of so many-th of the things that are compared, from 0. */
    static String colour(int series) {
        return COLOURS.get(series);
    }

    /** How its lines are broken; empty for a line in one piece. */
    static String dashes(int series) {
        return DASHES.get(series).isEmpty() ? "" : " stroke-dasharray=\"" + DASHES.get(series) + "\"";
    }

    /** About how wide words are: letters of Chinese and the like are twice as wide as others. */
    static double width(String words) {
        return words.codePoints()
                .mapToDouble(letter -> (letter < 0x1100 || letter == 0x2212 ? WIDE : 1) * LETTERS)
                .sum();
    }

    /** Words that are no wider than so many pixels. */
    static String cut(String words, double most) {
        int[] letters = words.codePoints().toArray();
        int kept = letters.length;
        while (kept > 0 && width(new String(letters, 0, kept) + (kept < letters.length ? "\u2026" : "")) > most) {
            kept--;
        }
        return kept == letters.length ? words : new String(letters, 0, kept) + "\u2026";
    }

    /** A length, to a tenth of a pixel. */
    static String px(double length) {
        return new BigDecimal(length)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Adds a path. */
    Drawn path(String look, String d) {
        out.append("<path ").append(look).append(" d=\"").append(d).append("\"/>");
        return this;
    }

    /** Adds words whose start, middle or end is at a place. */
    Drawn text(String anchor, double x, double y, String words) {
        return text(anchor, x, y, words, "");
    }

    /** The same in a colour. */
    Drawn text(String anchor, double x, double y, String words, String colour) {
        out.append("<text x=\"").append(px(x)).append("\" y=\"").append(px(y)).append('"');
        if (!anchor.equals("start")) {
            out.append(" text-anchor=\"").append(anchor).append('"');
        }
        if (!colour.isEmpty()) {
            out.append(" fill=\"").append(colour).append('"');
        }
        out.append('>').append(escape(words)).append("</text>");
        return this;
    }

    /** The whole element. */
    String svg(double height) {
        String size = WIDTH + "\" height=\"" + px(height);
        return "<svg class=\"drawing\" aria-hidden=\"true\" width=\"" + size + "\" viewBox=\"0 0 " + WIDTH + " "
                + px(height) + "\" font-size=\"" + px(LETTERS) + "\" fill=\"currentColor\">" + out + "</svg>";
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
