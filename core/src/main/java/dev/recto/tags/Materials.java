package dev.recto.tags;

import dev.recto.assets.Assets;
import dev.recto.evidence.Receipts;
import dev.recto.links.Links;
import dev.recto.links.Shown;
import dev.recto.listing.Changes;
import dev.recto.listing.CodeNames;
import dev.recto.listing.Listings;
import dev.recto.listing.Snippets;
import dev.recto.text.Problem;
import dev.recto.words.Wording;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All that tags draw on, the same for a whole book.
 *
 * @param tests the tests that ran
 * @param receipts what they left
 * @param outputs shows what they printed
 * @param assets the files that pages show
 * @param shown where the book shows what
 * @param links where names lead
 * @param names finds code by its name
 * @param listings makes listings
 * @param changes makes listings that are shown as a change
 * @param snippets makes snippets
 * @param citations what citations come to
 * @param language BCP 47 tag of the book's
 * @param listed what tags have shown so far, by names that tell it apart
 * @param report takes what is wrong
 */
public record Materials(
        Tests tests,
        Receipts receipts,
        TestOutputs outputs,
        Assets assets,
        Shown shown,
        Links links,
        CodeNames names,
        Listings listings,
        Changes changes,
        Snippets snippets,
        Citations citations,
        String language,
        Set<String> listed,
        Consumer<Problem> report) {

    /** The book's words that are not its author's. */
    Wording words() {
        return Wording.of(language);
    }
}
