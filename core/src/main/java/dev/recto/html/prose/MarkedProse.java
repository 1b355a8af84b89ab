package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.book.Passage;
import dev.recto.prose.Link;
import dev.recto.prose.Prose;
import dev.recto.prose.Tag;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prose with a mark in place of each insert.
 *
 * @param text the words with their marks
 * @param inserts what each mark stands for, by its index
 * @param offsets where each insert stood in the prose's text
 * @param marks the marks in use
 */
record MarkedProse(String text, List<Insert> inserts, List<Integer> offsets, Marks marks) {

    /** Puts marks in: for each tag, and for each link that the book knows something about. */
    static MarkedProse of(Passage passage) throws Unrenderable {
        Prose prose = passage.prose();
        Marks marks = Marks.absentFrom(prose.text());
        StringBuilder text = new StringBuilder();
        List<Insert> inserts = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        int from = 0;
        for (Map.Entry<Integer, Span> each : spans(prose).entrySet()) {
            Span span = each.getValue();
            Optional<Insert> insert = insert(passage, each.getKey(), span);
            if (span.start() >= from && insert.isPresent()) {
                text.append(prose.text(), from, span.start()).append(marks.of(inserts.size()));
                inserts.add(insert.orElseThrow());
                offsets.add(span.start());
                from = span.end();
            }
        }
        text.append(prose.text(), from, prose.text().length());
        return new MarkedProse(text.toString(), inserts, offsets, marks);
    }

    /**
     * What a mark can stand for, by the offset that names it: tags and links, of two that start together the longer one,
     * and the code of fences, so that the fence itself stays where the Markdown has it.
     */
    private static Map<Integer, Span> spans(Prose prose) {
        TreeMap<Integer, Span> spans = new TreeMap<>();
        prose.tags().stream().map(Tag::span).forEach(span -> spans.put(span.start(), span));
        prose.links().stream()
                .map(Link::span)
                .forEach(span -> spans.merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b));
        prose.fences().stream()
                .filter(fence -> !fence.code().isEmpty())
                .forEach(fence -> spans.put(fence.span().start(), fence.codeSpan()));
        return spans;
    }

    /** What stands at a span; a tag that came to nothing stays as it was written. */
    private static Optional<Insert> insert(Passage passage, int offset, Span span) {
        Insert insert = passage.inserts().get(offset);
        if (insert != null) {
            return Optional.of(insert);
        }
        boolean tag =
                passage.prose().tags().stream().anyMatch(each -> each.span().equals(span));
        return tag ? Optional.of(new Insert.Words(span.of(passage.prose().text()), false, "")) : Optional.empty();
    }
}
