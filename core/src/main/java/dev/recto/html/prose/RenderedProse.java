package dev.recto.html.prose;

import java.util.List;

/**
 * Prose, rendered.
 *
 * @param html safe to be put on a page as it is
 * @param headings in order
 */
public record RenderedProse(String html, List<Heading> headings) {

    /**
     * A heading on a page.
     *
     * @param level 2 to 6
     * @param anchor its fragment
     * @param text as plain text
     */
    public record Heading(int level, String anchor, String text) {}
}
