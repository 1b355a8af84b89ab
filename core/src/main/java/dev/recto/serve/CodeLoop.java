package dev.recto.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;

/**
 * Compiles sources that changed and runs the tests that they touch, without the whole build. It is made anew after each whole
 * build, over what that has left: class files, sheets and receipts, which it brings up to date under the same nonce, so that a
 * weave finds them as a whole build would have left them.
 */
public interface CodeLoop extends AutoCloseable {

    /** Leaves everything to the whole build. */
    CodeLoop NONE = changed -> new Rebuilt.NotPossible("nothing of an earlier one can be used");

    /**
     * Brings class files, sheets and receipts up to date.
     *
     * @param changed absolute paths of the Java sources, and of the pages with Java in them, that were written, made or removed
     *     since the last rebuild that was done, or since the whole build; those of a rebuild that failed are among them again
     * @throws IOException if something cannot be read or written; the whole build is run then
     */
    Rebuilt rebuild(SortedSet<Path> changed) throws IOException, InterruptedException;

    /** Ends what it has started: test JVMs, threads, class loaders. */
    @Override
    default void close() {}
}
