package dev.recto.html.page;

import dev.recto.book.Colophon;
import java.util.List;

/**
 * The colophon as its template shows it.
 *
 * @param frame what is around it
 * @param colophon what the book says of how it was made
 * @param tally what was verified, in one sentence
 * @param sound whether nothing is shown that could have run and did not
 * @param excused listings that their authors excuse
 * @param sketched code in prose that its authors call a sketch
 * @param built code in prose that is compiled and, as its authors say, not run
 * @param unexercised listings that nothing ran, where that was let pass
 * @param unverified listings of which nothing is claimed, and pages with code that is no listing
 * @param kept pages with markup that nobody knows
 */
public record ColophonView(
        FrameView frame,
        Colophon colophon,
        String tally,
        boolean sound,
        List<Excused> excused,
        List<Excused> sketched,
        List<Excused> built,
        List<Excused> unexercised,
        List<Excused> unverified,
        List<Excused> kept) {

    /**
     * A listing that is not exercised.
     *
     * @param href where it is
     * @param caption what it is called
     * @param reason why, as the author says; may be empty
     */
    public record Excused(String href, String caption, String reason) {}
}
