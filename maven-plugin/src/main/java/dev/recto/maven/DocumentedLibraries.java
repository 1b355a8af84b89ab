package dev.recto.maven;

import dev.recto.links.LibraryDocs.Library;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/** The libraries of a project and where their API documentation lies, by their coordinates. */
final class DocumentedLibraries {

    /** Shows the documentation of whatever is in Maven Central; snapshots are not. */
    private static final String EVERYWHERE = "https://javadoc.io/doc/{groupId}/{artifactId}/{version}/";

    private final List<ApiDoc> elsewhere;

    /** @param elsewhere what the POM says of some of them */
    DocumentedLibraries(List<ApiDoc> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Those among artifacts that hold classes, in their order; other modules of the same build are folders. */
    List<Library> of(Collection<Artifact> artifacts) {
        return artifacts.stream()
                .filter(artifact -> artifact.getFile() != null
                        && artifact.getArtifactHandler().isAddedToClasspath())
                .map(this::library)
                .toList();
    }

    private Library library(Artifact artifact) {
        Optional<ApiDoc> told = elsewhere.stream()
                .filter(each -> each.fits(artifact.getGroupId(), artifact.getArtifactId()))
                .findFirst();
        String usual = artifact.isSnapshot() ? "" : EVERYWHERE;
        String address = told.map(ApiDoc::address).orElse(usual);
        @Nullable Boolean modular = told.map(ApiDoc::modular).orElse(null);
        return new Library(artifact.getFile().toPath(), filled(address, artifact), modular);
    }

    private static String filled(String address, Artifact artifact) {
        String filled = address.replace("{groupId}", artifact.getGroupId())
                .replace("{artifactId}", artifact.getArtifactId())
                .replace("{version}", artifact.getBaseVersion());
        return filled.isEmpty() || filled.endsWith("/") ? filled : filled + "/";
    }
}
