package dev.recto.dialect;

import dev.recto.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named construct on a page, such as {@code {% include figure.html src="a.png" %}}.
 *
 * @param name its name
 * @param named its arguments by name
 * @param positional its arguments without a name, in order
 * @param open where it stands, up to where its body starts
 * @param close the mark that ends its body; null for one without a body
 * @param text the text in which all spans count
 * @param page the page that it is on
 */
public record Call(
        String name,
        Map<String, String> named,
        List<String> positional,
        Span open,
        @Nullable Span close,
        String text,
        Manuscript page) {

    /** The whole of it. */
    public Span whole() {
        return new Span(open.start(), close == null ? open.end() : close.end());
    }

    /** What stands between its marks; empty for one without a body. */
    public Span body() {
        return new Span(open.end(), close == null ? open.end() : close.start());
    }

    /** The first of these arguments that is given and not blank; a number names an argument without a name, from 0. */
    public Optional<String> argument(String... names) {
        for (String name : names) {
            boolean number = name.length() == 1 && Character.isDigit(name.charAt(0));
            int index = number ? name.charAt(0) - '0' : positional.size();
            String value = number && index < positional.size() ? positional.get(index) : named.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but white space stands beside it on its lines: it is a block, else it is among words. */
    public boolean isBlock() {
        int lineStart = text.lastIndexOf('\n', open.start() - 1) + 1;
        int lineEnd = text.indexOf('\n', whole().end());
        return text.substring(lineStart, open.start()).isBlank()
                && text.substring(whole().end(), lineEnd < 0 ? text.length() : lineEnd)
                        .isBlank();
    }
}
