package dev.recto.html.page;

import java.util.List;

/**
 * The page of a tag or of a category as its template shows it.
 *
 * @param frame what is around it
 * @param kind {@code Tag} or {@code Category}
 * @param name the term
 * @param pages those that have it, in reading order
 */
public record TermView(FrameView frame, String kind, String name, List<PageLink> pages) {}
