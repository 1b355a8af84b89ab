package dev.recto.maven;

import java.util.UUID;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The nonce of a build: one for all of its modules, for a book may cover several. */
final class SessionRun {

    private static final String KEY = SessionRun.class.getName();

    private SessionRun() {}

    /** The same in all modules of a build, on however many threads it builds them. */
    static String of(MavenSession session) {
        MavenProject top = session.getTopLevelProject();
        synchronized (top) {
            if (!(top.getContextValue(KEY) instanceof String)) {
                top.setContextValue(KEY, UUID.randomUUID().toString());
            }
            return (String) top.getContextValue(KEY);
        }
    }
}
