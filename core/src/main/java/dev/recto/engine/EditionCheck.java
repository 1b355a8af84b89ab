package dev.recto.engine;

import dev.recto.book.EditionName;
import dev.recto.book.Imprint;
import dev.recto.book.SiteAddress;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.Optional;
import java.util.function.Consumer;

/** What the author says that the edition is called. */
final class EditionCheck {

    private EditionCheck() {}

    /**
     * Reports a name that no edition can have, and a site that is not the edition's folder.
     *
     * @param configuredIn the file that names it
     */
    static void check(Imprint imprint, Place configuredIn, Consumer<Problem> report) {
        String edition = imprint.edition();
        if (edition == null) {
            return;
        }
        Optional<String> fault = EditionName.fault(edition);
        if (fault.isPresent()) {
            report.accept(ProblemKind.BAD_EDITION.at(
                    configuredIn, "<edition> is '" + edition + "', which " + fault.get(), "write " + EditionName.RULE));
        } else {
            imprint.publishedAt()
                    .filter(site -> !site.path().endsWith("/" + edition + "/"))
                    .ifPresent(site -> report.accept(elsewhere(site, edition, configuredIn)));
        }
    }

    private static Problem elsewhere(SiteAddress site, String edition, Place configuredIn) {
        return ProblemKind.BAD_SITE.at(
                configuredIn,
                "<site> is '" + site.folder() + "', and an edition lies in a folder that is called as it is",
                "write the address of that folder, such as " + site.folder() + edition + "/");
    }
}
