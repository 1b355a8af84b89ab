package dev.recto.html;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.prose.FenceLooks;
import java.util.List;
import java.util.Map;

/** The HTML of everything on a page that is not prose. */
interface InsertMarkup {

    /** That of an insert. */
    String html(Insert insert);

    /** That of a reference whose label is HTML already. */
    String labelled(Insert.Reference reference, String label);

    /** The way to what nothing on the page explains. */
    String rest(String title, Listing listing);

    /** Code in prose that the book knows nothing of. */
    String fence(String language, FenceLooks looks, List<String> lines);

    /** The same of code that holds markup, which is finished HTML. */
    String codeWithMarkup(String html);

    /** How much code in prose was drawn of which the book knows nothing. */
    int unverified();

    /** The fragments of what tests printed, as far as it is drawn. */
    Map<Output, String> outputs();
}
