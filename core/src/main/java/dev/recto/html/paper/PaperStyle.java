package dev.recto.html.paper;

import dev.recto.html.SiteParts;
import dev.recto.html.leaf.Leaf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the printed edition looks: what is the same in every book, and then the heads of the sheets, which name the book and
 * the chapter. No browser takes them from the page, so each page of the book has a rule of its own.
 */
final class PaperStyle {

    private static final String ALWAYS = "paper/print.css";

    private final String title;
    private final List<Leaf> leaves;

    PaperStyle(String title, List<Leaf> leaves) {
        this.title = title;
        this.leaves = leaves;
    }

    /** The style sheet. */
    String css() {
        return new String(SiteParts.resource(ALWAYS), StandardCharsets.UTF_8)
                + leaves.stream().map(this::sheets).collect(Collectors.joining())
                + "@page colophon { @top-left { content: %s; } }\n".formatted(string(title));
    }

    private String sheets(Leaf leaf) {
        return """
                .%1$s { page: %1$s; }
                @page %1$s { @top-left { content: %2$s; } @top-right { content: %3$s; } }
                """.formatted(leaf.id(), string(title), string(leaf.page().numberedTitle()));
    }

    /** Words as a string of CSS: letters, digits and blanks are themselves, whatever could end or change it is escaped. */
    static String string(String words) {
        StringBuilder css = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            boolean itself = Character.isLetterOrDigit(c) || c == ' ' || c > 0x7f && Character.isDefined(c);
            if (itself && !Character.isISOControl(c)) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
