package dev.recto.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Exclusion;
import org.apache.maven.project.MavenProject;

/**
 * What a POM, its parents and what it imports say of its libraries. As long as that is the same, so are the libraries, where each
 * is of a version that is published once and for all.
 *
 * @param modules of the same build, which may be other than they were
 */
record DeclaredLibraries(MavenProject project, Collection<MavenProject> modules) {

    /** A snapshot, a range, whatever is the newest, or what is not filled in. */
    private static final Pattern OPEN = Pattern.compile(".*-SNAPSHOT|[\\[(].*|LATEST|RELEASE|.*\\$\\{.*");

    /** All of it; nothing where the libraries may be others all the same. */
    Optional<String> settled() {
        List<Dependency> all = new ArrayList<>(project.getDependencies());
        DependencyManagement management = project.getDependencyManagement();
        if (management != null) {
            all.addAll(management.getDependencies());
        }
        return all.stream().anyMatch(this::isOpen)
                ? Optional.empty()
                : Optional.of(String.join(
                        "\n", all.stream().map(DeclaredLibraries::told).toList()));
    }

    private boolean isOpen(Dependency dependency) {
        // Recto's own is of the version that is running, and has no processor that it would hide.
        return !dependency.getGroupId().equals("dev.recto")
                && (dependency.getVersion() == null
                        || dependency.getSystemPath() != null
                        || OPEN.matcher(dependency.getVersion()).matches()
                        || modules.stream().map(PomModules::id).anyMatch(id(dependency)::equals));
    }

    private static String id(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    private static String told(Dependency dependency) {
        return Stream.concat(
                        Stream.of(
                                id(dependency),
                                dependency.getVersion(),
                                dependency.getType(),
                                dependency.getClassifier(),
                                dependency.getScope(),
                                dependency.getOptional()),
                        dependency.getExclusions().stream().map(DeclaredLibraries::told))
                .map(String::valueOf)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static String told(Exclusion exclusion) {
        return "without " + exclusion.getGroupId() + ":" + exclusion.getArtifactId();
    }
}
