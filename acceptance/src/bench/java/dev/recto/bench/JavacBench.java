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

/**
 * Compiles the synthetic book, and code that nobody here wrote, with Recto and with a processor that does nothing, by turns, in
 * seconds of CPU.
 */
final class JavacBench {

    private static final String REGION = "\n// @start region=book\n// @end\n";

    private static final List<String> RUNTIME = List.of("recto-runtime", "/runtime/");

    private static final List<String> PROCESSOR = List.of(
            "recto-processor", "recto-language", "recto-runtime", "/processor/", "/language/", "/runtime/", "/gson", "commonmark",
            "autolink");

    private final Path folder;
    private final int rounds;

    private JavacBench(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /**
     * Prints one paragraph for a book whose every file is prose and code, one for other people's files that are all in a book
     * without prose, and one for those files of which none is in a book.
     *
     * @param arguments the folder to work in; a jar of sources; how many rounds; how many chapters
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        JavacBench bench = new JavacBench(folder, Integer.parseInt(arguments[2]));
        Path jar = Path.of(arguments[1]);
        bench.compare("a book of " + arguments[3] + " chapters", bench.book(Integer.parseInt(arguments[3])));
        bench.compare("every file in a book without prose", bench.unpacked(jar, "all", REGION));
        bench.compare("no file in the book", bench.unpacked(jar, "none", "\n"));
    }

    private void compare(String name, Path sources) throws IOException, InterruptedException {
        Pairs pairs = new Pairs("javac with Recto", "with a processor that does nothing");
        List<String> recto = List.of("-processorpath", entries(PROCESSOR));
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
        command.addAll(List.of("-cp", entries(RUNTIME), "-d", sources.resolve("target/classes").toString(), "@" + sources.resolve("files")));
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
        return ready(sources, files);
    }

    private Path book(int chapters) throws IOException {
        Path sources = folder.resolve("book");
        List<Path> files = new SyntheticBook(sources, chapters, true).writeMain();
        return ready(sources, files.stream().map(Path::toString).toList());
    }

    private static Path ready(Path sources, List<String> files) throws IOException {
        Files.createDirectories(sources.resolve("target/classes"));
        Files.write(sources.resolve("files"), files);
        return sources;
    }

    /** The entries of the class path that have one of some words: what a build gives javac as its processor path is among them. */
    private static String entries(List<String> words) {
        Stream<String> entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        return entries.filter(entry -> words.stream().anyMatch(entry.replace('\\', '/')::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
