package dev.recto.processor;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one run of javac has shown of one source file so far. */
final class WatchedFile {

    private final SourceFile file;
    private final Map<String, String> classes = new LinkedHashMap<>();
    private @Nullable FileReading content;
    private boolean failed;

    WatchedFile(SourceFile file) {
        this.file = file;
    }

    /** The file as javac parsed it. */
    SourceFile file() {
        return file;
    }

    /** The reading of it, begun when first asked for. */
    FileReading content(JavacTask task, SourceTrees trees) throws IOException {
        if (content == null) {
            content = FileReading.of(file, trees.take(file), Meanings.of(task.getElements(), task.getTypes()));
        }
        return content;
    }

    /** Takes note that a fault of our own keeps us from reading it. */
    void fail() {
        failed = true;
    }

    /** Whether a fault of our own kept us from reading it. */
    boolean hasFailed() {
        return failed;
    }

    /** Takes note of a class file that was compiled from it. */
    void compiled(String binaryName, byte[] bytes) {
        classes.put(binaryName, SourceFile.digest(bytes));
    }

    /**
     * Brings the file's sheet up to date: writes it, or removes it where the file has nothing to say any more. A file of
     * which not every type came to a class file met errors, and keeps its old sheet.
     *
     * @param processOnly whether javac was told to write no class files
     */
    void write(SheetFolder folder, boolean processOnly) throws IOException {
        if (content != null && content.hasSomethingToSay()) {
            if (processOnly || isCompiled(content)) {
                folder.write(content.sheet(classes));
            }
        } else if (processOnly || file.isPackageInfo() || !classes.isEmpty()) {
            folder.delete(file.path());
        }
    }

    private boolean isCompiled(FileReading reading) {
        return reading.typeNames().stream().map(file::qualified).allMatch(classes::containsKey);
    }
}
