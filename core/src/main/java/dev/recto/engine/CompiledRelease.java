package dev.recto.engine;

import java.util.List;
import java.util.Set;

/** The Java release that sources were compiled for, whose API they see. */
final class CompiledRelease {

    private static final Set<String> OPTIONS = Set.of("--release", "--source", "-source");

    private CompiledRelease() {}

    /** What javac was told, or else its own, such as {@code 17}. */
    static String of(List<String> arguments) {
        String release = Integer.toString(Runtime.version().feature());
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

    /** What {@code --release} told javac; empty where it is not among the arguments. */
    static String told(List<String> arguments) {
        int option = arguments.indexOf("--release");
        return option < 0 || option + 1 == arguments.size() ? "" : arguments.get(option + 1);
    }
}
