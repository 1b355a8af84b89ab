package dev.recto.maven;

import java.util.List;
import java.util.Properties;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Whether this build was told to run no tests. */
final class SkippedTests {

    private static final List<String> SWITCHES = List.of("skipTests", "maven.test.skip", "maven.test.skip.exec");

    private SkippedTests() {}

    /** The switch that skipped them, such as {@code -DskipTests}; null where none did. */
    static @Nullable String reason(MavenProject project, Properties user) {
        for (String name : SWITCHES) {
            String value = user.getProperty(name, project.getProperties().getProperty(name));
            if (value != null && (value.isEmpty() || value.equals("true"))) {
                return "-D" + name;
            }
        }
        return null;
    }
}
