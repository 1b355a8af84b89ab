package dev.recto.html.page;

import dev.recto.html.page.FrameView.PartView;
import java.util.List;

/**
 * The book's first page as its template shows it.
 *
 * @param frame what is around it
 * @param parts the whole table of contents
 * @param tally what was verified, in one sentence
 * @param sound whether nothing is shown that could have run and did not
 * @param start where to begin to read; empty in an empty book
 */
public record IndexView(FrameView frame, List<PartView> parts, String tally, boolean sound, String start) {}
