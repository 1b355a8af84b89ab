package dev.recto.tags;

import dev.recto.book.Insert;
import dev.recto.prose.Usage;
import java.util.Optional;

/** What one tag of prose comes to on a page. There is a class for each {@link Usage}; {@link Tags} finds them. */
public interface InlineTag {

    /** How it is written. */
    Usage usage();

    /** What the page shows in the place of a tag; empty where that cannot be made, which is reported. */
    Optional<Insert> insert(Call call);

    /** Whether it asks for {@link Call#numbers}, so that its turn comes when all pages are made. */
    default boolean needsNumbers() {
        return false;
    }

    /** The same for one tag, where it depends on what is written in it. */
    default boolean needsNumbers(Call call) {
        return needsNumbers();
    }

    /** What the tag takes out of source order by showing it where it stands itself. */
    default Places places() {
        return Places.NOTHING;
    }

    /** What a tag can take out of source order. */
    enum Places {
        NOTHING,
        /** The listing of the element that it names. */
        LISTING,
        /** The listing of the element whose prose it stands in. */
        OWN_LISTING,
        /** The output of the test that it names. */
        OUTPUT
    }
}
