package dev.recto.attest;

import dev.recto.attest.DrawnCode.Piece;
import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownRest;
import dev.recto.attest.PageText.ShownSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads back what a page shows that was drawn in this weave. {@link PageReader} does so as a browser would and takes any page,
 * which costs more than drawing one. This reader goes once through the characters that are about to be published and knows
 * nothing but what templates write: it refuses the rest, so that where it takes a page, both read the same. The whole page is
 * read, and not each listing as it is drawn, since a listing may be lost, doubled or hidden when it is put in its page.
 */
final class DrawnPage {

    private final DrawnMarkup page;
    private final List<ShownListing> listings = new ArrayList<>();
    private final List<ShownRest> rests = new ArrayList<>();
    private final List<ShownSource> sources = new ArrayList<>();

    private DrawnPage(String html) {
        this.page = new DrawnMarkup(html);
    }

    /**
     * Reads a page; what its tests printed is not looked for.
     *
     * @throws UndrawnException if it is not written as pages are
     */
    static PageText read(String html) throws UndrawnException {
        return new DrawnPage(html).read();
    }

    private PageText read() throws UndrawnException {
        while (page.next()) {
            DrawnTag tag = page.tag();
            if (!tag.opens()) {
                continue;
            } else if (tag.name().equals("figure") && tag.is("listing")) {
                DrawnListing.read(page).forEach(listings::add);
            } else if (tag.name().equals("code") && tag.is("whole")) {
                sources.add(source());
            } else if (tag.name().equals("p")
                    && tag.is("rest")
                    && !tag.attribute("id").isEmpty()) {
                rests.add(rest());
            }
        }
        return new PageText(listings, rests, sources, List.of(), page.links());
    }

    private ShownSource source() throws UndrawnException {
        String file = page.tag().attribute("data-file");
        StringBuilder text = new StringBuilder();
        String end = "\n";
        for (Piece piece : DrawnCode.read(page).pieces()) {
            if (piece.line() == null) {
                // A page knows no line end but the line feed, so each line names its own.
                text.append(piece.words().replace("\n", end));
            } else {
                text.append(piece.words());
                end = PageText.lineEnd(piece.line().attribute("data-end"));
            }
        }
        return new ShownSource(file, text.toString());
    }

    private ShownRest rest() throws UndrawnException {
        String id = page.tag().attribute("id");
        int rest = page.depth();
        StringBuilder lines = new StringBuilder();
        while (page.next() && page.depth() >= rest) {
            if (page.tag().opens() && page.tag().is("lines")) {
                lines.append(page.content());
            }
        }
        return new ShownRest(id, lines.toString());
    }
}
