package dev.recto.html.page;

import java.util.List;

/**
 * The page of all works that the book cites, as its template shows it.
 *
 * @param frame what is around it
 * @param works sorted
 */
public record ReferencesView(FrameView frame, List<WorkView> works) {}
