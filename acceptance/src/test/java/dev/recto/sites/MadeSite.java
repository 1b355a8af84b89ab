package dev.recto.sites;

import dev.recto.engine.ForeignPages;
import dev.recto.engine.ImportedSite;
import dev.recto.engine.Recto;
import dev.recto.engine.Reporter;
import dev.recto.engine.TinyProject;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A site in the style of each system, which lies in {@code src/sites} as such a site does. */
enum MadeSite {
    CHIRPY("_posts/2024-03-08-liquid-off.md"),
    FASTPAGES("_posts/2020-02-09-old-dates.md"),
    HYDEJACK("_posts/2021-05-07-films.md"),
    WOWCHEMY("content/project/buoy/index.md"),
    MDBOOK("src/thanks.md"),
    D2L("chapter_models/linear.md"),
    MYST("guide/frontmatter.md"),
    MKDOCS("docs/guide/mathematics.md"),
    DOCUSAURUS("docs/guide/mathematics.md"),
    PANDOC("divs.md"),
    WIKI("pages/Second-Page.md");

    private static final Path SITES = Path.of("src/sites");
    private static final Path PLANTED = Path.of("src/planted");

    private final String plantedPath;

    MadeSite(String plantedPath) {
        this.plantedPath = plantedPath;
    }

    /** The page of it that a page with mistakes is put in the place of. */
    String plantedPath() {
        return plantedPath;
    }

    /** A page with mistakes. */
    PlantedPage planted() throws IOException {
        return PlantedPage.of(Files.readString(PLANTED.resolve(system() + ".md")));
    }

    /** The name of its folder, and of the dialect that its own file makes it be read in. */
    String system() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A project whose pages are this site, as it is. */
    TinyProject asPages(Path folder) {
        copy(folder.resolve("src/book"));
        return new TinyProject(folder).passed("shop.Other", "any", "");
    }

    /** The site, to be brought over into the project of a folder. */
    ImportedSite toBeImported(Path folder) {
        copy(folder.resolve("site"));
        return new ImportedSite(
                folder,
                folder.resolve("site"),
                folder.resolve("src/book"),
                folder.resolve("target"),
                null,
                ForeignPages.NONE,
                false,
                true);
    }

    /** Brings it over, and says what is told of that. */
    static List<Problem> bring(ImportedSite site) throws IOException {
        return Recto.bring(site, Reporter.SILENT);
    }

    private void copy(Path to) {
        Path from = SITES.resolve(system());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
