package dev.recto.html;

import dev.recto.book.Bibliography;
import dev.recto.book.Citation;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.html.page.ChapterView;
import dev.recto.html.page.FrameView;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What an author's page is drawn from. What else it has to know of its book, it asks for.
 *
 * @param view the page and what is around it, as far as that is known before it is drawn
 * @param proofs what is around the page of its proofs
 * @param verdicts those on its listings, as {@link Verdicts#byListing} has them
 * @param cited the works that it cites
 * @param imprint of the book
 * @param bound whether it is set once more, apart from the site
 * @param proven whether it is set then with what is claimed of its listings
 */
record PageInputs(
        ChapterView view,
        FrameView proofs,
        SortedMap<String, Verdict> verdicts,
        Bibliography cited,
        Imprint imprint,
        boolean bound,
        boolean proven) {

    /** The works of a book that a page cites. */
    static Bibliography cited(Page page, Bibliography all) {
        Set<String> keys = page.all(Citation.class)
                .flatMap(citation -> citation.works().stream())
                .map(cited -> cited.work().key())
                .collect(Collectors.toSet());
        return new Bibliography(all.style(), all.of(keys));
    }

    Page page() {
        return view.page();
    }

    /** The verdicts as those of a book that has no other page. */
    Verdicts judged() {
        return new Verdicts(verdicts, 0);
    }
}
