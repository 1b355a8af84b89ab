package dev.recto.html.page;

import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.IndexesView.Link;
import java.util.List;

/**
 * The index of exercises as its template shows it.
 *
 * @param frame what is around it
 * @param groups in reading order
 */
public record ExercisesView(FrameView frame, List<Group> groups) {

    /**
     * The exercises of a page.
     *
     * @param page where they stand
     * @param exercises top to bottom
     */
    public record Group(PageLink page, List<Link> exercises) {}
}
