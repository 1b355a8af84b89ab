package dev.recto.engine;

import dev.recto.dialect.DialectChoice;
import dev.recto.dialect.DialectChoice.Chosen;
import dev.recto.imports.SiteImport;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site that is brought over into a book.
 *
 * @param project the folder to which paths in messages are relative
 * @param site the folder of the site, of which nothing is changed
 * @param pages the folder of the book's Markdown pages, which need not exist
 * @param build the folder of what the build makes
 * @param dialect what the site's pages are in; null to have it told by the site's own file
 * @param foreign what was chosen about the book's own pages, and about markup that nobody knows
 * @param replaces whether files that the book has already may be replaced
 * @param strict whether nothing is written where anything is wrong with a page
 */
public record ImportedSite(
        Path project,
        Path site,
        Path pages,
        Path build,
        @Nullable String dialect,
        ForeignPages foreign,
        boolean replaces,
        boolean strict) {

    private static final Place POM = Place.of("pom.xml");

    /** So many warnings are shown. */
    private static final int TOLD = 10;

    /** Where what became of each construct is written. */
    public Path report() {
        return request().report();
    }

    private SiteImport.Request request() {
        List<Chosen> chosen = dialect == null ? List.of() : List.of(new Chosen("**", dialect));
        return new SiteImport.Request(
                absolute(project),
                absolute(site),
                absolute(pages),
                absolute(build).resolve("recto"),
                new DialectChoice(chosen, !strict || foreign.keepsUnknown(), POM),
                foreign.choice(POM),
                replaces,
                strict);
    }

    /** All that is in the way; of the rest so much that the report's first screen stays in sight. */
    private static void tell(List<Problem> problems, Reporter reporter) {
        int told = 0;
        for (Problem problem : problems) {
            if (problem.isError() || told++ < TOLD) {
                reporter.problem(problem);
            }
        }
        if (told > TOLD) {
            reporter.progress("… and " + (told - TOLD) + " more, which the report has");
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    List<Problem> bring(Reporter reporter) throws IOException {
        try {
            SiteImport.Outcome outcome = new SiteImport(request(), reporter::progress).run();
            tell(outcome.problems(), reporter);
            outcome.screen().forEach(reporter::progress);
            return outcome.problems();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
