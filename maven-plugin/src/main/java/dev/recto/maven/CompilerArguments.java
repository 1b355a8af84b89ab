package dev.recto.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.maven.model.ConfigurationContainer;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that maven-compiler-plugin gives javac, paths left out.
 *
 * @param containers where its settings stand, most particular first
 * @param properties values of properties; empty where not set
 * @param prefix {@code test} for tests, whose settings come before those of main sources; else empty
 * @param project the project's folder, which no argument may name
 */
record CompilerArguments(
        List<ConfigurationContainer> containers, UnaryOperator<String> properties, String prefix, File project) {

    /** All of them, in javac's notation. */
    List<String> all() {
        List<String> arguments = new ArrayList<>();
        String release = setting("release");
        if (!release.isEmpty()) {
            arguments.addAll(List.of("--release", release));
        } else {
            addPair(arguments, "-source", setting("source"));
            addPair(arguments, "-target", setting("target"));
        }
        arguments.add(debug());
        if (Boolean.parseBoolean(setting("parameters"))) {
            arguments.add("-parameters");
        }
        if (Boolean.parseBoolean(setting("enablePreview"))) {
            arguments.add("--enable-preview");
        }
        further().forEach(argument -> arguments.add(argument.replace(project.getPath(), "${project.basedir}")));
        return List.copyOf(arguments);
    }

    private static void addPair(List<String> arguments, String name, String value) {
        if (!value.isEmpty()) {
            arguments.addAll(List.of(name, value));
        }
    }

    private String debug() {
        if (setting("debug").equals("false")) {
            return "-g:none";
        }
        String level = setting("debuglevel");
        return level.isEmpty() ? "-g" : "-g:" + level;
    }

    private List<String> further() {
        List<String> arguments = new ArrayList<>();
        Xpp3Dom list = child(prefix.isEmpty() ? "compilerArgs" : "testCompilerArgs");
        list = list == null ? child("compilerArgs") : list;
        if (list != null) {
            for (Xpp3Dom argument : list.getChildren()) {
                arguments.add(
                        argument.getValue() == null ? "" : argument.getValue().strip());
            }
        }
        Xpp3Dom single = child("compilerArgument");
        if (single != null && single.getValue() != null) {
            arguments.add(single.getValue().strip());
        }
        return arguments;
    }

    /** A setting of tests alone, or one of both; in the configuration, or by its property. */
    private String setting(String name) {
        String own = prefix.isEmpty() ? "" : one(prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        return own.isEmpty() ? one(name) : own;
    }

    private String one(String name) {
        Xpp3Dom child = child(name);
        return child == null || child.getValue() == null
                ? properties.apply("maven.compiler." + name)
                : child.getValue().strip();
    }

    private @Nullable Xpp3Dom child(String name) {
        return containers.stream()
                .map(container -> PomSettings.child(container, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
