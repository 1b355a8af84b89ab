package dev.recto.maven;

import dev.recto.engine.Imprint;
import dev.recto.engine.Imprint.Licence;
import dev.recto.engine.Imprint.Sites;
import java.util.List;
import java.util.Objects;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the POM says of the book: the POM is the configuration. */
final class PomImprint {

    private PomImprint() {}

    static Imprint of(MavenProject project, String language) {
        List<String> authors = project.getDevelopers().stream()
                .map(Developer::getName)
                .filter(name -> name != null && !name.isBlank())
                .toList();
        return new Imprint(
                Objects.requireNonNullElse(text(project.getName()), ""),
                text(project.getDescription()),
                authors,
                text(project.getVersion()),
                project.getLicenses().isEmpty()
                        ? null
                        : licence(project.getLicenses().get(0)),
                new Sites(
                        project.getScm() == null ? null : text(project.getScm().getUrl()),
                        project.getIssueManagement() == null
                                ? null
                                : text(project.getIssueManagement().getUrl()),
                        text(project.getUrl())),
                language);
    }

    private static @Nullable Licence licence(License licence) {
        String name = text(licence.getName());
        return name == null ? null : new Licence(name, text(licence.getUrl()));
    }

    /** One line, whatever the line breaks in the POM. */
    private static @Nullable String text(@Nullable String value) {
        return value == null ? null : value.strip().replaceAll("\\s+", " ");
    }
}
