package dev.recto.dialect.forms;

import dev.recto.dialect.Edits;
import dev.recto.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what several systems have under other names: boxes, what folds, cards and pictures. Texts of blocks end in a line end. */
public final class Forms {

    private Forms() {}

    /**
     * A still card with a link, in the place of what another site would have shown: a book asks no other site for anything.
     *
     * @param what what it is, such as {@code YouTube}
     * @param title its name; nothing where it has none
     */
    public static String card(String what, Optional<String> title, String address) {
        String words = title.map(name -> what + ": " + name).orElse(what);
        return "> [▶ " + escaped(words) + "](<" + address.replaceAll("[<>\\s]", "") + ">)\n";
    }

    /** Words that are no markup. */
    public static String escaped(String words) {
        return words.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_{}\\[\\]<>$|~&#])", "\\\\$1");
    }

    /** Words in HTML. */
    public static String html(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * A picture.
     *
     * @param alt what it shows, in words
     * @param sizes {@code width} and {@code height} in pixels, as far as they are said
     */
    public static String image(String source, String alt, Map<String, String> sizes) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String name : new String[] {"width", "height"}) {
            String size = sizes.getOrDefault(name, "").replaceFirst("px$", "");
            if (size.matches("\\d{1,5}")) {
                numbers.put(name, size);
            }
        }
        StringBuilder tag = new StringBuilder("<img src=\"" + html(source) + "\" alt=\"" + html(alt) + "\"");
        numbers.forEach((name, size) ->
                tag.append(" ").append(name).append("=\"").append(size).append("\""));
        return tag.append(">").toString();
    }

    /**
     * A picture with a caption in words, as a block of its own.
     *
     * @param link where the picture leads; nothing for nowhere
     */
    public static String figure(
            String source, String alt, Map<String, String> sizes, String caption, Optional<String> link) {
        String image = link.map(address -> "<a href=\"" + html(address) + "\">" + image(source, alt, sizes) + "</a>")
                .orElseGet(() -> image(source, alt, sizes));
        return caption.isBlank()
                ? image + "\n"
                : "<figure>" + image + "<figcaption>" + html(caption.strip()) + "</figcaption></figure>\n";
    }

    /** The words of a line of Markdown without its marks. */
    public static String plain(String words) {
        return words.replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1").replaceAll("[*_`]", "");
    }

    /** An alert of one text. */
    public static String alert(String kind, String words) {
        return "> [!" + kind + "]\n> " + words.strip().replace("\n", "\n> ") + "\n";
    }

    /**
     * Makes an alert of a block whose lines stand between two marks, in place.
     *
     * @param open the mark that opens it, on lines of its own
     * @param body the lines between
     * @param close the mark that ends it, on a line of its own; empty where it has none
     * @param title its title, in the one grammar; nothing for none
     */
    public static void alert(
            Edits edits, String text, Span open, Span body, Span close, String kind, Optional<String> title) {
        Span whole = new Span(open.start(), Math.max(close.end(), body.end()));
        edits.replace(
                open,
                "> [!" + kind + "]"
                        + title.map(words -> "\n> " + bold(words) + "\n>").orElse("")
                        + (opensWithWords(text, body) ? "\n> " : ""));
        int indentation = open.start() - text.lastIndexOf('\n', open.start() - 1) - 1;
        for (int line = body.start(); line < body.end(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 || end > body.end() ? body.end() : end;
            boolean starts = line > body.start() || body.start() == 0 || text.charAt(body.start() - 1) == '\n';
            boolean indentsEnd = end == body.end() && text.substring(line, end).isBlank();
            if (starts && !(indentsEnd && close.end() > close.start())) {
                int words = line;
                while (words < end && words - line < indentation && text.charAt(words) == ' ') {
                    words++;
                }
                edits.before(new Span(words, whole.end()), words, end == words ? ">" : "> ");
            }
            line = end + 1;
        }
        if (close.end() > close.start()) {
            edits.replace(close, "");
        }
    }

    /** Words in bold, which may have stars of their own. */
    public static String bold(String words) {
        return words.indexOf('*') >= 0 ? "<strong>" + words + "</strong>" : "**" + words + "**";
    }

    /** Whether the body of a block starts on the line of the mark that opens it. */
    private static boolean opensWithWords(String text, Span body) {
        int end = text.indexOf('\n', body.start());
        boolean behindMark = body.start() > 0 && text.charAt(body.start() - 1) != '\n';
        return behindMark
                && !text.substring(body.start(), end < 0 || end > body.end() ? body.end() : end)
                        .isBlank();
    }
}
