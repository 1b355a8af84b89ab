package dev.recto.maven;

import dev.recto.attest.Compile;
import java.util.List;
import java.util.Set;

/** The Java release that sources were compiled for, whose API they see. */
final class CompiledRelease {

    private static final Set<String> OPTIONS = Set.of("--release", "--source", "-source");

    private CompiledRelease() {}

    /** What javac was told, or else the JDK's own, such as {@code 17}. */
    static String of(Compile compile) {
        List<String> arguments = compile.arguments();
        String release = Integer.toString(compile.release());
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (arguments.get(i).equals("--release")) {
                return arguments.get(i + 1);
            }
            if (OPTIONS.contains(arguments.get(i))) {
                release = arguments.get(i + 1);
            }
        }
        return release;
    }
}
