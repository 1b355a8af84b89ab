package dev.recto.loop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a JVM for tests is started.
 *
 * @param jvm its arguments
 * @param classPath all of it: tests, main classes, libraries, and the launcher of the JUnit Platform
 * @param folder its working directory
 * @param environment variables beside those of this process
 */
public record TestCommand(Arguments jvm, List<Path> classPath, Path folder, Map<String, String> environment) {

    /** What a test JVM is told so that it leaves receipts. */
    public interface Arguments {

        /** @param receipts the folder that receipts go to */
        List<String> leaving(Path receipts) throws IOException;
    }
}
