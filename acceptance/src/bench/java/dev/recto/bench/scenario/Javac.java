package dev.recto.bench.scenario;

import dev.recto.bench.book.Form;
import dev.recto.bench.book.RectoForm;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.book.Template;
import dev.recto.bench.cost.Command;
import dev.recto.bench.cost.Contender;
import dev.recto.bench.cost.Cost;
import dev.recto.bench.cost.Row;
import dev.recto.bench.cost.Turns;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much longer javac takes with Recto than with a processor that does nothing: for books whose every file is prose and code,
 * for other people's files that are all in a book without prose, and for those files where none is in a book.
 */
final class Javac implements Scenario {

    private static final String REGION = "\n// @start region=book\n// @end\n";

    private static final List<String> RUNTIME = List.of("recto-runtime", "/runtime/");

    private static final List<String> PROCESSOR = List.of(
            "recto-processor", "recto-language", "recto-runtime", "/processor/", "/language/", "/runtime/", "/gson", "commonmark",
            "autolink");

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        report.accept(Row.HEAD);
        for (int chapters : setting.chapters()) {
            compare(setting, "javac, a book, N = " + chapters, book(setting, chapters), report);
        }
        ForeignCode foreign = new ForeignCode(Path.of(Template.property("foreign")));
        compare(setting, "javac, commons-lang3, each file in a book", foreign.unpacked(setting.folder().resolve("all"), REGION), report);
        compare(setting, "javac, commons-lang3, no file in a book", foreign.unpacked(setting.folder().resolve("none"), "\n"), report);
    }

    private static void compare(Setting setting, String question, List<Path> sources, Consumer<String> report)
            throws IOException, InterruptedException {
        Path list = list(setting.folder().resolve("javac"), sources);
        Path again = list(setting.folder().resolve("javac-again"), sources);
        Contender recto = new Contender("Recto", () -> compiled(list, recto()));
        Contender known = new Contender("Recto, no file changed since the last time", () -> recompiled(again, recto()));
        Contender idle = new Contender("a processor that does nothing", () -> compiled(list, idle()));
        new Turns(question, recto, known, idle).rounds(setting.rounds()).rows().stream().map(Row::toString).forEach(report);
    }

    private static Path list(Path folder, List<Path> sources) throws IOException {
        return Files.write(
                Files.createDirectories(folder).resolve("files"), sources.stream().map(Path::toString).toList());
    }

    /** What javac has to be told to run Recto. */
    static List<String> recto() {
        return List.of("-processorpath", entries(PROCESSOR));
    }

    private static List<String> idle() {
        return List.of("-processorpath", Template.property("classes"), "-processor", Idle.class.getName());
    }

    /** Compiles the files of a list. */
    static Cost compiled(Path list, List<String> options) throws IOException, InterruptedException {
        SyntheticBook.delete(list.resolveSibling("recto"));
        return recompiled(list, options);
    }

    /** The same where the last time has left what it knows. */
    private static Cost recompiled(Path list, List<String> options) throws IOException, InterruptedException {
        Path classes = list.resolveSibling("classes");
        SyntheticBook.delete(classes);
        List<String> command = new ArrayList<>(List.of(JavaRun.tool("javac"), "-nowarn", "-encoding", "UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", entries(RUNTIME), "-d", Files.createDirectories(classes).toString(), "@" + list));
        return new Command(list.getParent(), list.resolveSibling("javac.log"), command).run();
    }

    /** Writes a book and says which of its files are compiled before its tests are. */
    static List<Path> book(Setting setting, int chapters) throws IOException {
        SyntheticBook book = SyntheticBook.of(setting.folder().resolve("compiled-" + chapters), chapters, new RectoForm());
        book.write();
        return book.chapters().stream()
                .map(chapter -> book.folder().resolve(Form.main(chapter)))
                .toList();
    }

    /** The entries of the class path that have one of some words: what a build gives javac as its processor path is among them. */
    private static String entries(List<String> words) {
        Stream<String> entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        return entries.filter(entry -> words.stream().anyMatch(entry.replace('\\', '/')::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
