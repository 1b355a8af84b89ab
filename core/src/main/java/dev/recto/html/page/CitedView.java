package dev.recto.html.page;

import java.util.List;

/**
 * The works that one page cites, at its end.
 *
 * @param anchor fragment of the heading
 * @param title the heading
 * @param works sorted
 */
public record CitedView(String anchor, String title, List<WorkView> works) {}
