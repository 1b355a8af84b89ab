package dev.recto.html.prose;

import dev.recto.book.Insert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prose, rendered.
 *
 * @param html safe to be put on a page as it is
 * @param headings in order
 * @param stretches what stands above the first heading, and below each
 */
public record RenderedProse(String html, List<Heading> headings, List<Stretch> stretches) {

    /**
     * A heading on a page.
     *
     * @param level 2 to 6
     * @param anchor its fragment
     * @param text as plain text
     */
    public record Heading(int level, String anchor, String text) {}

    /**
     * What stands between two headings.
     *
     * @param heading the one above it; null above the first
     * @param words as plain text without code, each paragraph a line
     * @param inserts what is placed among them as blocks, in order
     */
    public record Stretch(@Nullable Heading heading, String words, List<Insert> inserts) {}
}
