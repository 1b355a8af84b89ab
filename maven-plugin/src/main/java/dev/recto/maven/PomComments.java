package dev.recto.maven;

import dev.recto.engine.Imprint.Comments;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The {@code <comments>} of a POM. */
final class PomComments {

    private static final List<String> ELEMENTS = List.of("repository", "repositoryId", "category", "categoryId");

    private PomComments() {}

    /**
     * What they say, without white space around it.
     *
     * @param told text by element; null where the POM has no comments
     * @throws MojoExecutionException if there is an element that means nothing
     */
    static @Nullable Comments of(@Nullable Map<String, String> told) throws MojoExecutionException {
        if (told == null) {
            return null;
        }
        for (String element : new TreeMap<>(told).keySet()) {
            if (!ELEMENTS.contains(element)) {
                throw new MojoExecutionException(ProblemKind.BAD_COMMENTS.text(
                        "<comments> knows no <" + element + ">",
                        Nearest.remedy(element, ELEMENTS, "write <" + String.join(">, <", ELEMENTS) + ">")));
            }
        }
        return new Comments(
                text(told.get("repository")),
                text(told.get("repositoryId")),
                text(told.get("category")),
                text(told.get("categoryId")));
    }

    /** The text of each element of theirs, as Maven reads it for a goal; null where there are none. */
    static @Nullable Map<String, String> told(@Nullable Xpp3Dom comments) {
        if (comments == null) {
            return null;
        }
        Map<String, String> told = new TreeMap<>();
        for (Xpp3Dom element : comments.getChildren()) {
            told.put(element.getName(), element.getValue() == null ? "" : element.getValue());
        }
        return told;
    }

    private static @Nullable String text(@Nullable String value) {
        String line = PomProject.text(value);
        return line == null || line.isEmpty() ? null : line;
    }
}
