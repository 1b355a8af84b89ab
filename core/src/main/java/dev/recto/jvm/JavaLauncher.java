package dev.recto.jvm;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The program {@code java} of the JDK that runs this, and how it is told its arguments. */
public final class JavaLauncher {

    private JavaLauncher() {}

    /**
     * The command that starts a JVM. Its arguments go by way of a file, for a class path may be longer than Windows lets a command
     * line be.
     *
     * @param arguments of the JVM, its main class and the arguments of that
     * @param file where they are written; it has to stay until the JVM has started
     */
    public static List<String> command(List<String> arguments, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, argumentFile(arguments, platformCharset()));
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + file);
    }

    /** The launcher takes a file's bytes as it takes those of a command line, which need not be UTF-8. */
    private static Charset platformCharset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /** As the manual of the launcher says under "java Command-Line Argument Files". */
    static byte[] argumentFile(List<String> arguments, Charset charset) {
        return arguments.stream()
                .map(JavaLauncher::quoted)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(charset);
    }

    private static String quoted(String argument) {
        return '"'
                + argument.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
