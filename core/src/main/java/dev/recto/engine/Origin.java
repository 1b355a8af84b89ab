package dev.recto.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The project that a book is said to be made from.
 *
 * @param folder its folder
 * @param told what its build says of it; null where there is no build to ask
 */
public record Origin(Path folder, @Nullable Project told) {

    /** A folder of sources alone: what a build would say of it is not compared. */
    public static Origin in(Path folder) {
        return new Origin(folder, null);
    }

    /** A project as its build knows it. */
    public static Origin of(Project project) {
        return new Origin(project.folders().project(), project);
    }
}
