package dev.recto.book;

import java.util.stream.Stream;
import dev.recto.book.Block.SectionTitle;
import dev.recto.book.Insert.Figure;

/** The fragment names that are given before any prose is rendered. */
public final class PageAnchors {

    private PageAnchors() {}

    /** Those of the page's frame and those that the book has given. */
    public static Stream<String> of(Page page) {
        Stream<String> frame = Stream.of("top", "content", "contents");
        Stream<String> passages =
                page.blocks().stream().filter(Passage.class::isInstance).map(block -> ((Passage) block).anchor());
        return Stream.of(frame, ofBlocks(page), passages)
                .flatMap(anchors -> anchors)
                .filter(anchor -> !anchor.isEmpty())
                .distinct();
    }

    /** Those of listings, figures and sections. */
    public static Stream<String> ofBlocks(Page page) {
        return Stream.of(
                        page.all(Listing.class).map(Listing::anchor),
                        page.all(Figure.class).map(Figure::anchor),
                        page.all(SectionTitle.class).map(SectionTitle::anchor))
                .flatMap(anchors -> anchors);
    }
}
