package dev.recto.maven;

import dev.recto.attest.Compile;
import dev.recto.attest.Compile.Library;
import dev.recto.attest.Tools;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.Artifact;

/** What takes part in a build, as its POM and its class paths tell. */
final class BuildTools {

    private static final Pattern AGENT =
            Pattern.compile("-(?:javaagent|agentpath|agentlib):(?:[^=]*[/\\\\])?([^/\\\\=]+?)(?:\\.jar)?(?:=.*)?");

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");

    private BuildTools() {}

    /**
     * @param versions of the project's libraries, by {@code group:artifact}
     * @param plugin Recto's own libraries, and its version
     * @param found processors on the class path, where javac looks for them if it is told of no others
     * @param argLine what the test JVMs were told
     */
    static Tools of(
            Map<String, String> versions,
            List<Artifact> plugin,
            String recto,
            Compile[] compiles,
            List<String> found,
            String argLine) {
        return new Tools(
                Runtime.version().toString(),
                System.getProperty("java.vendor", ""),
                versions.getOrDefault("org.junit.jupiter:junit-jupiter-api", ""),
                jacoco(plugin),
                recto,
                List.copyOf(others(compiles, found, argLine)));
    }

    private static String jacoco(List<Artifact> plugin) {
        return plugin.stream()
                .filter(artifact -> artifact.getArtifactId().equals("org.jacoco.agent"))
                .map(Artifact::getBaseVersion)
                .findFirst()
                .orElse("");
    }

    private static Set<String> others(Compile[] compiles, List<String> found, String argLine) {
        Set<String> others = new TreeSet<>();
        if (Arrays.stream(compiles).anyMatch(compile -> compile.processors().isEmpty())) {
            others.addAll(found);
        }
        Arrays.stream(compiles)
                .flatMap(compile -> compile.processors().stream())
                .map(Library::name)
                .filter(name -> !name.startsWith("dev.recto:"))
                .forEach(others::add);
        Arrays.stream(compiles)
                .flatMap(compile -> compile.arguments().stream())
                .filter(argument -> argument.startsWith("-Xplugin:"))
                .forEach(argument -> others.add(argument.split(" ", 2)[0]));
        WORD.matcher(argLine)
                .results()
                .map(word -> AGENT.matcher(word.group().replaceAll("[\"']", "")))
                .filter(Matcher::matches)
                .map(agent -> agent.group(1))
                .filter(name -> !name.startsWith("org.jacoco.agent"))
                .forEach(name -> others.add("agent " + name));
        return others;
    }
}
