package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.listing.Changes;
import dev.recto.pages.Captions;
import dev.recto.prose.Usage;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Explanation.Show;
import java.util.Optional;

/**
 * {@code {@listing Type#member}}; {@code again} where it stands in the book already, and {@code since=} where it is shown as a
 * change.
 */
@AutoService(InlineTag.class)
public final class ListingTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.LISTING;
    }

    @Override
    public Places places() {
        return Places.LISTING;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return call.declared(call.word(0)).map(found -> listing(found, call));
    }

    private static Listing listing(Declared found, Call call) {
        call.listOnce(found.declaration().id(), "another tag shows " + Captions.of(found.declaration()));
        return show(found, call);
    }

    /** The listing of an element, as much of it as its explanation says; it goes on from a listing above where it can. */
    static Listing show(Declared found, Call call) {
        Explanation explanation = found.declaration().explanation();
        Show show = explanation == null || explanation.show() == Show.PROSE ? Show.WHOLE : explanation.show();
        Listing above = Changes.isChange(call.tag()) ? null : call.above();
        Materials materials = call.materials();
        Listing now = materials.listings().of(found, show, call.context().page(), above);
        return materials.changes().of(now, found, show, call.tag(), call.context());
    }
}
