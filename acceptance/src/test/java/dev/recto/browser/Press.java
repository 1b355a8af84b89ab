package dev.recto.browser;

import dev.recto.engine.TinyProject;
import dev.recto.engine.WeaveResult;
import java.io.IOException;
import java.nio.file.Path;

/** Publishes a book. */
interface Press {

    /** Returns the folder of the book, which is the given one or somewhere below it. */
    Path publishIn(Path folder) throws IOException;

    /** Publishes what a project holds, which has to be right. */
    static Path weave(TinyProject project) throws IOException {
        WeaveResult result = project.weave();
        if (result.errors() > 0) {
            throw new AssertionError(result.problems());
        }
        return project.path("target/book");
    }
}
