package dev.recto.html.publishing;

import dev.recto.book.Book;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.SiteAddress;
import dev.recto.cover.DrawnCover;
import dev.recto.html.page.HeadView.Property;
import dev.recto.pictures.RasterImage;
import java.util.List;
import java.util.Optional;

/** The pictures of links: the cover of a page, else that of the book's first page, else one that is drawn from its title. */
final class LinkPictures {

    private final SiteAddress site;
    private final Optional<Page> cover;
    private final Optional<DrawnCover> drawn;

    LinkPictures(Book book, SiteAddress site) {
        this.site = site;
        this.cover = book.pages().findFirst().filter(LinkPictures::hasPicture);
        this.drawn = cover.isPresent() ? Optional.empty() : DrawnCover.of(book.imprint());
    }

    /** The one that is drawn; empty where the author has one for the whole book, or where it cannot be drawn. */
    Optional<DrawnCover> drawn() {
        return drawn;
    }

    /**
     * What is said of the picture of a page.
     *
     * @param page empty for one that is not the author's
     */
    List<Property> of(Optional<Page> page) {
        Optional<Page> covered = page.filter(LinkPictures::hasPicture).or(() -> cover);
        return covered.map(this::authored).or(() -> drawn.map(this::drawn)).orElse(List.of());
    }

    private List<Property> authored(Page page) {
        return List.of(
                new Property("og:image", site.of(page.heading().cover())),
                new Property("og:image:alt", page.heading().coverAlt()));
    }

    /** X takes a property for a name, and shows a picture in its whole width only where it is told to. */
    private List<Property> drawn(DrawnCover picture) {
        return List.of(
                new Property("og:image", site.of(OwnAddress.DRAWN_COVER)),
                new Property("og:image:width", Integer.toString(DrawnCover.WIDTH)),
                new Property("og:image:height", Integer.toString(DrawnCover.HEIGHT)),
                new Property("og:image:alt", picture.said()),
                new Property("twitter:card", "summary_large_image"));
    }

    /** Whether a page has a cover of pixels in a form that is shown with links everywhere; drawings and AVIF are not. */
    private static boolean hasPicture(Page page) {
        return RasterImage.kind(page.heading().cover())
                .filter(kind -> !kind.equals("AVIF"))
                .isPresent();
    }
}
