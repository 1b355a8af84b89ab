package dev.recto.processor;

import dev.recto.text.JavaText;

/** Decodes string literals and text blocks (JLS 3.10.5 to 3.10.7), unit by unit. */
final class LiteralText {

    private LiteralText() {}

    /**
     * The value of a literal.
     *
     * @param start where the literal starts in the source as written
     * @param end where it ends there
     */
    static TracedText of(JavaText source, int start, int end) {
        int from = source.translated(start);
        int to = source.translated(end);
        boolean block = source.text().startsWith("\"\"\"", from) && to - from >= 6;
        int quotes = block ? 3 : 1;
        TracedText content = TracedText.of(source, from + quotes, to - quotes);
        return unescape(block ? lines(content.withPlainLineEnds()) : content);
    }

    /** A text block's lines, which start behind its first line end. */
    private static TracedText lines(TracedText content) {
        int start = content.toString().indexOf('\n') + 1;
        return content.part(start, content.length()).withoutBlockIndent();
    }

    private static TracedText unescape(TracedText content) {
        TracedText value = new TracedText();
        int at = 0;
        while (at < content.length()) {
            if (content.charAt(at) != '\\' || at + 1 == content.length()) {
                value.append(content.charAt(at), content.offset(at));
                at++;
            } else {
                at = escape(content, at, value);
            }
        }
        return value;
    }

    /** Adds what an escape stands for and says where it ends. */
    private static int escape(TracedText content, int at, TracedText value) {
        char letter = content.charAt(at + 1);
        if (letter >= '0' && letter <= '7') {
            return octal(content, at, value);
        }
        if (letter != '\n') {
            value.append(
                    switch (letter) {
                        case 'b' -> '\b';
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'f' -> '\f';
                        case 'r' -> '\r';
                        case 's' -> ' ';
                        default -> letter;
                    },
                    content.offset(at));
        }
        return at + 2;
    }

    private static int octal(TracedText content, int at, TracedText value) {
        int most = content.charAt(at + 1) <= '3' ? 3 : 2;
        int end = at + 1;
        int unit = 0;
        while (end < content.length()
                && end - at - 1 < most
                && content.charAt(end) >= '0'
                && content.charAt(end) <= '7') {
            unit = unit * 8 + content.charAt(end) - '0';
            end++;
        }
        value.append((char) unit, content.offset(at));
        return end;
    }
}
