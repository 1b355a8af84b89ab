package dev.recto.print;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where this machine may have a browser that prints: one that is built on Chromium.
 *
 * @param system name of the operating system, such as {@code Linux}
 * @param user who runs the build
 * @param environment its variables
 */
record Machine(String system, String user, Map<String, String> environment) {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge");

    /** Where macOS has applications, from the root. */
    private static final List<String> MAC = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    /** Where Windows has programs, from a folder of programs. */
    private static final List<String> WINDOWS = List.of(
            "Google/Chrome/Application/chrome.exe",
            "Chromium/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    private static final List<String> PROGRAM_FOLDERS =
            List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA", "PROGRAMFILES");

    /** The one that the build runs on. */
    static Machine here() {
        return new Machine(System.getProperty("os.name", ""), System.getProperty("user.name", ""), System.getenv());
    }

    /** The first browser that is found: on the path, or else where the system usually has it. */
    Optional<Path> browser() {
        return Stream.concat(onPath(), usual()).filter(Machine::isProgram).findFirst();
    }

    /** Whether a browser must be told to do without its sandbox, which Linux does not give to root. */
    boolean forbidsSandbox() {
        return system.toLowerCase(Locale.ROOT).startsWith("linux") && user.equals("root");
    }

    static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private Stream<Path> onPath() {
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        List<Path> folders = Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> path(folder).stream())
                .toList();
        String ending = isWindows() ? ".exe" : "";
        return PROGRAMS.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name + ending)));
    }

    private Stream<Path> usual() {
        if (isWindows()) {
            return PROGRAM_FOLDERS.stream()
                    .flatMap(name -> Stream.ofNullable(environment.get(name)))
                    .flatMap(folder -> path(folder).stream())
                    .flatMap(folder -> WINDOWS.stream().map(folder::resolve));
        }
        return system.toLowerCase(Locale.ROOT).startsWith("mac") ? MAC.stream().map(Path::of) : Stream.of();
    }

    private boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static Optional<Path> path(String folder) {
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
