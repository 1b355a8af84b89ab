package dev.recto.maven;

import dev.recto.book.Imprint;
import java.util.List;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the POM says of the book: the POM is the configuration. */
final class PomImprint {

    private PomImprint() {}

    static Imprint of(MavenProject project, String language) {
        License licence = project.getLicenses().isEmpty()
                ? new License()
                : project.getLicenses().get(0);
        List<String> authors = project.getDevelopers().stream()
                .map(Developer::getName)
                .filter(name -> name != null && !name.isBlank())
                .toList();
        return new Imprint(
                text(project.getName()),
                text(project.getDescription()),
                authors,
                text(project.getVersion()),
                text(licence.getName()),
                text(licence.getUrl()),
                project.getScm() == null ? "" : text(project.getScm().getUrl()),
                project.getIssueManagement() == null
                        ? ""
                        : text(project.getIssueManagement().getUrl()),
                text(project.getUrl()),
                language);
    }

    /** One line, whatever the line breaks in the POM. */
    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }
}
