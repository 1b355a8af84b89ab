package dev.recto.html.prose;

import java.util.List;

/**
 * Prose, rendered.
 *
 * @param html safe to be put on a page as it is
 * @param headings in order
 */
public record RenderedProse(String html, List<Heading> headings) {}
