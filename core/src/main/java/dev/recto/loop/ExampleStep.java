package dev.recto.loop;

import dev.recto.evidence.FileTree;
import dev.recto.sheet.Sheet;
import dev.recto.text.Digest;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tests that examples and fences become, made anew where a change may touch them. */
final class ExampleStep {

    /** What has to stand in a source that has any, with its escapes or without. */
    private static final Pattern SIGNS = Pattern.compile("Example|(`{3}|~{3})[ \\t]*java\\b");

    private final BuiltProject project;
    private final Undo undo;
    private final SortedSet<Path> made = new TreeSet<>();

    ExampleStep(BuiltProject project, Undo undo) {
        this.project = project;
        this.undo = undo;
    }

    /**
     * Makes them, where that is due.
     *
     * @param seen whether others see a difference in what was compiled
     * @return what is wrong
     */
    List<Problem> make(SortedSet<Path> changed, boolean seen) throws IOException {
        Path folder = project.examples().folder();
        SortedMap<Path, String> before = digests(folder);
        boolean any = !before.isEmpty() || Files.exists(project.examples().map());
        if (!(seen && any) && !isDue(changed)) {
            return List.of();
        }
        undo.keep(project.examples().map());
        for (Path file : before.keySet()) {
            undo.keep(file);
        }
        List<Problem> problems =
                project.examples().make().stream().filter(Problem::isError).toList();
        SortedMap<Path, String> after = digests(folder);
        Set<Path> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (Path file : all) {
            if (!before.containsKey(file)) {
                undo.wasNot(file);
            }
            if (!after.containsKey(file) || !after.get(file).equals(before.get(file))) {
                made.add(file);
            }
        }
        return problems;
    }

    /** Whether any of these sources has an example or a fence, or had one. */
    private boolean isDue(SortedSet<Path> changed) throws IOException {
        for (Path file : changed) {
            if (!file.toString().endsWith(".java") || isSign(file)) {
                return true;
            }
            for (Compilation compilation : List.of(project.main(), project.test())) {
                Sources known = Sources.of(List.of(file), compilation.roots());
                Set<String> paths = new HashSet<>(known.there());
                paths.addAll(known.gone());
                for (String path : paths) {
                    if (undo.before(sheet(compilation, path))
                            .filter(ExampleStep::isSign)
                            .isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Path sheet(Compilation compilation, String source) {
        return compilation
                .roots()
                .classes()
                .resolveSibling(Sheet.FOLDER)
                .resolve(Sheet.path(compilation.output(), source));
    }

    private static boolean isSign(Path file) throws IOException {
        return Files.isRegularFile(file) && isSign(FileTree.read(file));
    }

    private static boolean isSign(byte[] text) {
        return SIGNS.matcher(new String(text, StandardCharsets.ISO_8859_1)).find();
    }

    private static SortedMap<Path, String> digests(Path folder) throws IOException {
        SortedMap<Path, String> digests = new TreeMap<>();
        for (Path file : FileTree.files(folder)) {
            digests.put(file, Digest.of(FileTree.read(file)));
        }
        return digests;
    }

    /** These, and the sources of tests that came of it, are no longer the same, or are gone. */
    SortedSet<Path> andMade(SortedSet<Path> changed) {
        SortedSet<Path> all = new TreeSet<>(changed);
        all.addAll(made);
        return all;
    }
}
