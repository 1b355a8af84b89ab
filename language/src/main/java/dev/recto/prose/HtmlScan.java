package dev.recto.prose;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds tags in the HTML of a doc comment, where they count everywhere but inside other tags. */
final class HtmlScan {

    private HtmlScan() {}

    static Found of(String text) {
        List<RawTag> tags = new ArrayList<>();
        int at = text.indexOf("{@");
        while (at >= 0) {
            int end = closingBrace(text, at);
            Span span = new Span(at, end < 0 ? at + 2 : end + 1);
            tags.add(new RawTag(span, end < 0 ? "" : text.substring(at + 2, end), end >= 0));
            at = text.indexOf("{@", span.end());
        }
        return new Found(tags, List.of(), List.of(), List.of());
    }

    private static int closingBrace(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
