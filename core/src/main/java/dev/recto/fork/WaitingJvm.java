package dev.recto.fork;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that has read a book before its tests run, and waits for the weave of the same book: its classes are loaded, and much of
 * its code is made. There is at most one, for it takes memory: modules that are built side by side do not wait for each other.
 *
 * @param command what it was started with
 * @param build the folder of what the build of its book makes
 */
record WaitingJvm(JvmCommand command, Path build, ChildJvm jvm) {

    private static @Nullable WaitingJvm only;

    /** Leaves one there, in the place of any other, whose build may have failed. */
    static synchronized void leave(JvmCommand command, Path build, ChildJvm jvm) {
        if (only != null) {
            only.jvm().close();
        }
        only = new WaitingJvm(command, build, jvm);
    }

    /** The one that waits for the weave of a book, if it still lives. Who takes it ends it. */
    static synchronized Optional<ChildJvm> take(JvmCommand command, Path build) {
        WaitingJvm found = only;
        if (found == null || !found.command().equals(command) || !found.build().equals(build)) {
            return Optional.empty();
        }
        only = null;
        if (found.jvm().isAlive()) {
            return Optional.of(found.jvm());
        }
        found.jvm().close();
        return Optional.empty();
    }
}
