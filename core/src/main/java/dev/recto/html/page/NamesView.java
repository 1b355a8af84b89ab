package dev.recto.html.page;

import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Name;
import java.util.List;

/**
 * The names of one letter as their template shows them, where they are too many for one page.
 *
 * @param frame what is around them
 * @param letter the letter
 * @param letters the ways to all letters
 * @param names those that start with it
 */
public record NamesView(FrameView frame, String letter, List<Link> letters, List<Name> names) {}
