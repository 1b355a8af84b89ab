package dev.recto.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Compiles code that nobody here wrote with Recto and with a processor that does nothing, by turns, in seconds of CPU. */
final class JavacBench {

    private static final String REGION = "\n// @start region=book\n// @end\n";

    private final Path folder;

    private JavacBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Prints one line for files that are all in the book and one for files of which none is.
     *
     * @param arguments the folder to work in; a jar of sources; how many rounds
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        JavacBench bench = new JavacBench(Files.createDirectories(Path.of(arguments[0])).toAbsolutePath());
        Path jar = Path.of(arguments[1]);
        String processor = processorOnly(System.getProperty("java.class.path"));
        bench.compare("every file in the book", bench.unpacked(jar, "all", REGION), Integer.parseInt(arguments[2]), processor);
        bench.compare("no file in the book", bench.unpacked(jar, "none", "\n"), Integer.parseInt(arguments[2]), processor);
    }

    private void compare(String name, Path sources, int rounds, String processor) throws IOException, InterruptedException {
        Pairs pairs = new Pairs("javac with Recto", "with a processor that does nothing");
        List<String> recto = List.of("-processorpath", processor);
        String own = Path.of(System.getProperty("bench.classes")).toString();
        List<String> idle = List.of("-processorpath", own, "-processor", Idle.class.getName());
        // The first runs bring the files into memory, so they do not count.
        seconds(sources, recto);
        seconds(sources, idle);
        for (int round = 0; round < rounds; round++) {
            // Who goes first changes, so that neither gains from its place.
            boolean rectoFirst = round % 2 == 0;
            double first = seconds(sources, rectoFirst ? recto : idle);
            double second = seconds(sources, rectoFirst ? idle : recto);
            pairs.add(rectoFirst ? first : second, rectoFirst ? second : first);
        }
        System.out.println(name + ", seconds of CPU:");
        System.out.println(pairs);
    }

    private double seconds(Path sources, List<String> processor) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-nowarn", "-encoding", "UTF-8"));
        command.addAll(processor);
        command.addAll(List.of("-cp", "", "-d", sources.resolve("target/classes").toString(), "@" + sources.resolve("files")));
        return Cpu.seconds(folder, folder.resolve("javac.log"), command);
    }

    private Path unpacked(Path jar, String name, String end) throws IOException {
        Path sources = folder.resolve(name);
        List<String> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".java")) {
                    Path file = sources.resolve("src/main/java").resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    byte[] text = zip.getInputStream(entry).readAllBytes();
                    Files.writeString(file, new String(text, StandardCharsets.UTF_8) + end);
                    files.add(file.toString());
                }
            }
        }
        Files.createDirectories(sources.resolve("target/classes"));
        Files.write(sources.resolve("files"), files);
        return sources;
    }

    /** What a build gives javac as its processor path: Recto's processor and what it needs. */
    private static String processorOnly(String classPath) {
        List<String> needed = List.of(
                "recto-processor", "recto-language", "recto-runtime", "/processor/", "/language/", "/runtime/", "/gson",
                "commonmark", "autolink");
        Stream<String> entries = Arrays.stream(classPath.split(File.pathSeparator, -1));
        return entries.filter(entry -> needed.stream().anyMatch(entry.replace('\\', '/')::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
