package dev.recto.render;

import dev.recto.book.Block;
import dev.recto.book.Fence;
import dev.recto.book.Figure;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.book.Rest;
import dev.recto.book.SectionTitle;
import java.util.stream.Stream;

/** The fragment names that are given before any prose is rendered. */
final class PageAnchors {

    private PageAnchors() {}

    /** Those of the page's frame and those that the book has given. */
    static Stream<String> of(Page page) {
        Stream<String> frame = Stream.of("top", "content", "contents");
        Stream<String> passages =
                page.blocks().stream().filter(Passage.class::isInstance).map(block -> ((Passage) block).anchor());
        return Stream.of(frame, ofBlocks(page), passages)
                .flatMap(anchors -> anchors)
                .filter(anchor -> !anchor.isEmpty())
                .distinct();
    }

    /** Those of listings, figures and sections. */
    static Stream<String> ofBlocks(Page page) {
        return page.blocks().stream().flatMap(PageAnchors::of);
    }

    private static Stream<String> of(Block block) {
        if (block instanceof Listing listing) {
            return Stream.of(listing.anchor());
        } else if (block instanceof Rest rest) {
            return rest.listings().stream().map(Listing::anchor);
        } else if (block instanceof SectionTitle section) {
            return Stream.of(section.anchor());
        } else if (block instanceof Passage passage) {
            return passage.inserts().values().stream().flatMap(PageAnchors::of);
        }
        return Stream.empty();
    }

    private static Stream<String> of(Insert insert) {
        if (insert instanceof Listing listing) {
            return Stream.of(listing.anchor());
        } else if (insert instanceof Fence fence) {
            return Stream.of(fence.listing().anchor());
        }
        return insert instanceof Figure figure ? Stream.of(figure.anchor()) : Stream.empty();
    }
}
