package dev.recto.maven;

import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Maven coordinates as one word, {@code group:artifact:type[:classifier]:version}. */
final class Coordinates {

    private Coordinates() {}

    static String of(Artifact artifact) {
        String classifier = artifact.hasClassifier() ? artifact.getClassifier() + ":" : "";
        return "%s:%s:%s:%s%s"
                .formatted(
                        artifact.getGroupId(),
                        artifact.getArtifactId(),
                        artifact.getArtifactHandler().getExtension(),
                        classifier,
                        artifact.getBaseVersion());
    }

    /** Those of a {@code <path>} of the compiler's. */
    static String of(Xpp3Dom path) {
        String classifier = child(path, "classifier").map(word -> word + ":").orElse("");
        return "%s:%s:%s:%s%s"
                .formatted(
                        child(path, "groupId").orElse(""),
                        child(path, "artifactId").orElse(""),
                        child(path, "type").orElse("jar"),
                        classifier,
                        child(path, "version").orElse(""));
    }

    private static Optional<String> child(Xpp3Dom path, String name) {
        return Optional.ofNullable(path.getChild(name)).map(Xpp3Dom::getValue).map(String::strip);
    }
}
