package dev.recto.maven;

import dev.recto.engine.Library;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/** Libraries and where their API documentation lies, by their coordinates. */
final class DocumentedLibraries {

    /** Shows the documentation of whatever is in Maven Central; snapshots are not. */
    private static final String EVERYWHERE = "https://javadoc.io/doc/{groupId}/{artifactId}/{version}/";

    private final List<ApiDoc> elsewhere;

    /** @param elsewhere what the POM says of some of them */
    DocumentedLibraries(List<ApiDoc> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** An artifact as the engine knows it; other modules of the same build are folders. */
    Library library(Artifact artifact) {
        Optional<ApiDoc> told = elsewhere.stream()
                .filter(each -> each.fits(artifact.getGroupId(), artifact.getArtifactId()))
                .findFirst();
        String usual = artifact.isSnapshot() ? "" : EVERYWHERE;
        String address = told.map(ApiDoc::address).orElse(usual);
        @Nullable File file = artifact.getFile();
        return new Library(
                Coordinates.of(artifact),
                file == null ? null : file.toPath(),
                filled(address, artifact),
                told.map(ApiDoc::modular).orElse(null));
    }

    private static @Nullable String filled(String address, Artifact artifact) {
        String filled = address.replace("{groupId}", artifact.getGroupId())
                .replace("{artifactId}", artifact.getArtifactId())
                .replace("{version}", artifact.getBaseVersion());
        if (filled.isEmpty()) {
            return null;
        }
        return filled.endsWith("/") ? filled : filled + "/";
    }
}
