package dev.recto.html;

import dev.recto.book.FullSource;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.SourceView.Showing;
import dev.recto.verify.SourceVerdict;
import java.util.List;

/**
 * What the page of a source is drawn from. What else it has to know of its book, it asks for.
 *
 * @param source the source
 * @param frame what is around it
 * @param showings the listings that show parts of it
 * @param verdict what is known of it
 */
record SourceInputs(FullSource source, FrameView frame, List<Showing> showings, SourceVerdict verdict) {}
