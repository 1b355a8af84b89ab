package dev.recto.html.page;

import dev.recto.words.Wording;
import java.util.List;

/**
 * The works that one page cites, at its end.
 *
 * @param anchor fragment of the heading
 * @param title the heading
 * @param works sorted
 * @param wording the book's words that are not its author's
 */
public record CitedView(String anchor, String title, List<WorkView> works, Wording wording) {}
