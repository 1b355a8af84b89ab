package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.prose.Usage;
import java.util.Optional;

/**
 * {@code {@solution Type#member}}, from which line on an exercise's quote is its solution: the listing of what solves it, or
 * nothing where that stands below.
 */
@AutoService(InlineTag.class)
public final class SolutionTag implements InlineTag {

    private final ListingTag listing = new ListingTag();

    @Override
    public Usage usage() {
        return Usage.SOLUTION;
    }

    @Override
    public Places places() {
        return Places.LISTING;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return call.word(0).isEmpty() ? Optional.of(new Insert.Words("", false, "")) : listing.insert(call);
    }
}
