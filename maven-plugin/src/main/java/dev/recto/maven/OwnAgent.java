package dev.recto.maven;

import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** Whether a project brings a JaCoCo agent of its own: two in one JVM would count each other's probes. */
final class OwnAgent {

    private static final Pattern ON_THE_LINE = Pattern.compile("-javaagent:\\S*jacoco");

    private OwnAgent() {}

    /**
     * Whether {@code jacoco-maven-plugin} prepares one in this build, or the line already names one.
     *
     * @param given the properties given on the command line
     */
    static boolean in(MavenProject project, Properties given, String argLine) {
        if (ON_THE_LINE.matcher(argLine).find()) {
            return true;
        }
        Plugin jacoco = project.getPlugin("org.jacoco:jacoco-maven-plugin");
        return jacoco != null
                && !PomSettings.property(project, given, "jacoco.skip").equals("true")
                && jacoco.getExecutions().stream().anyMatch(OwnAgent::prepares);
    }

    private static boolean prepares(PluginExecution execution) {
        return execution.getGoals().contains("prepare-agent") && !isSkipped(execution);
    }

    private static boolean isSkipped(ConfigurationContainer execution) {
        return "true".equals(PomSettings.text(execution, "skip"));
    }
}
