package dev.recto.maven;

import dev.recto.engine.ImportedSite;
import dev.recto.engine.Recto;
import dev.recto.text.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Brings a site of Jekyll, Hugo, mdBook, d2lbook, MkDocs, Jupyter Book or Docusaurus over into the book: its pages as the book's own, with the pictures and
 * files that they show. Nothing of the site is changed. What could not be translated stands in a box on its page; what became of each
 * construct stands in {@code target/recto/import-report.md}.
 */
@Mojo(name = "import", requiresDirectInvocation = true, threadSafe = true)
public final class ImportMojo extends Goal {

    /** The folder of the site, where its own file such as {@code _config.yml} lies. */
    @Parameter(property = "recto.site")
    private @Nullable String site;

    /** What the site's pages are written in, such as {@code chirpy}, where its own file does not tell. */
    @Parameter(property = "recto.dialect")
    private @Nullable String dialect;

    /** Lets files that the book has already be replaced. */
    @Parameter(property = "recto.yes", defaultValue = "false")
    private boolean yes;

    /** Writes nothing where anything is wrong with a page. */
    @Parameter(property = "recto.strict", defaultValue = "false")
    private boolean strict;

    @Override
    boolean isSkipped() {
        return false;
    }

    @Override
    void take() throws IOException, MojoExecutionException, MojoFailureException {
        if (session.getProjects().size() > 1) {
            throw new MojoExecutionException("A site becomes part of one module's book: choose that module with -pl.");
        }
        // A POM may name the address under this name at which its book is published.
        if (site == null || site.isBlank() || site.contains("://")) {
            throw new MojoExecutionException("Name the folder of the site: -Drecto.site=../my-site");
        }
        Path folder = project.getBasedir().toPath().resolve(site);
        ImportedSite brought = new ImportedSite(
                project.getBasedir().toPath(),
                folder,
                pages(),
                new File(project.getBuild().getDirectory()).toPath(),
                dialect,
                foreign(),
                yes,
                strict);
        List<Problem> problems = Recto.bring(brought, new MavenReporter(getLog()));
        getLog().info("What became of each construct: " + brought.report());
        MavenReporter.failOn(problems);
        getLog().info("The pages lie in " + pages() + ". Now run mvn verify.");
    }
}
