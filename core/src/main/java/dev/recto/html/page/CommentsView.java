package dev.recto.html.page;

/**
 * Where the readers of a page discuss it, as its template shows it.
 *
 * @param anchor fragment of the heading
 * @param widget the address of the frame that giscus fills, without what only the reader's browser knows
 * @param discussions where all discussions can be read
 */
public record CommentsView(String anchor, String widget, String discussions) {}
