package dev.recto.attest;

import dev.recto.book.Block;
import dev.recto.book.Fence;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.book.Rest;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands on a page, those things among it that prose places. */
final class BookListings {

    private BookListings() {}

    /** Every listing, top to bottom. */
    static Stream<Listing> listings(Page page) {
        return of(page, Listing.class);
    }

    /** Everything of one kind, top to bottom. */
    static <T> Stream<T> of(Page page, Class<T> kind) {
        return page.blocks().stream()
                .flatMap(BookListings::things)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<?> things(Block block) {
        if (block instanceof Rest rest) {
            return rest.listings().stream();
        }
        if (block instanceof Passage passage) {
            return passage.inserts().values().stream().flatMap(BookListings::parts);
        }
        return Stream.of(block);
    }

    /** A fence is a listing and, where it printed, an output. */
    private static Stream<?> parts(Insert insert) {
        return insert instanceof Fence fence
                ? Stream.of(fence.listing(), fence.output()).filter(Objects::nonNull)
                : Stream.of(insert);
    }
}
