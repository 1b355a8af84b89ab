package dev.recto.fences;

import dev.recto.evidence.FileTree;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetReader;
import dev.recto.evidence.SourceRoots;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The prose of tests, read before Maven compiles them: fences in it have to become tests in the same compilation. Tests
 * whose text holds a fence of Java are compiled once more, beside the build, to have their sheets.
 *
 * @param processorPath where Recto's processor lies
 * @param scratch a folder for what comes of it
 */
public record TestProse(List<Path> processorPath, Path scratch) {

    /** The sheets of tests that may hold a fence; none for sources that do not compile, for Maven will say so. */
    public List<SheetFile> sheets(Javac javac, Charset encoding, Path project) throws IOException {
        List<Path> sources = sources(javac.sourcePath(), encoding);
        if (sources.isEmpty()) {
            return List.of();
        }
        Path classes = scratch.resolve("test-classes");
        Files.createDirectories(classes);
        javac.compile(sources, encoding, processorPath, classes);
        return new SheetReader(later -> {}).read(new SourceRoots(project, javac.sourcePath(), classes, true, encoding));
    }

    /** The tests that may hold a fence of Java. */
    public static List<Path> sources(List<Path> roots, Charset encoding) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            for (Path file : FileTree.files(root, ".java")) {
                if (FencePage.mayHoldJava(new String(FileTree.read(file), encoding))) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
