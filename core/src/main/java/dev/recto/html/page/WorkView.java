package dev.recto.html.page;

import dev.recto.book.Work;
import dev.recto.html.page.IndexesView.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cited work in a list.
 *
 * @param anchor its fragment
 * @param number its number; null where works have none
 * @param runs how it is described
 * @param back the ways to where it is cited; each says in {@code more} what a screen reader is told
 */
public record WorkView(String anchor, @Nullable String number, List<Work.Run> runs, List<Link> back) {}
