package dev.recto.maven;

import dev.recto.adopt.Adoption;
import java.io.File;
import java.io.IOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** A goal that finds out what a project needs before it has a book. */
abstract class AdoptionGoal extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Component
    private ProjectDependenciesResolver resolver;

    /** Where the Markdown pages of the book lie; {@code src/book} where not given. */
    @Parameter(property = "recto.source", defaultValue = "${project.basedir}/src/book")
    private @Nullable File source;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (project.getPackaging().equals("pom")) {
            getLog().info("Nothing is compiled here. Each module is asked by itself; -pl chooses among them.");
            return;
        }
        try {
            take(Adoption.of(new PomFacts(project, session, resolver, plugin.getVersion()).facts(pages())));
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Tells of what the project needs, or gives it that. */
    abstract void take(Adoption adoption) throws IOException, MojoFailureException;

    /** Tells of what no edit can change. */
    final void warn(Adoption adoption) throws MojoFailureException {
        new Goal.MavenReporter(getLog()).report(adoption.problems());
    }

    private File pages() {
        return source == null ? new File(project.getBasedir(), "src/book") : source;
    }
}
