package dev.recto.engine;

import dev.recto.book.Imprint;
import dev.recto.book.SiteAddress;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.function.Consumer;

/** Where the author says that the book is published. */
final class SiteCheck {

    private SiteCheck() {}

    /**
     * Reports an address at which no book can lie.
     *
     * @param configuredIn the file that names it
     */
    static void check(Imprint imprint, Place configuredIn, Consumer<Problem> report) {
        String site = imprint.site();
        if (site != null) {
            SiteAddress.fault(site)
                    .ifPresent(fault -> report.accept(ProblemKind.BAD_SITE.at(
                            configuredIn,
                            "<site> is '" + site + "', which " + fault,
                            "write the address of the folder that the book is published in, such as"
                                    + " https://example.org/book/")));
        }
    }
}
