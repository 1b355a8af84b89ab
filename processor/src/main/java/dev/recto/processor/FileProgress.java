package dev.recto.processor;

import com.sun.source.util.SourcePositions;
import dev.recto.processor.Earlier.Written;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.SheetJson;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one run of javac has shown of one source file so far. */
final class FileProgress {

    private static final String INHERITING = "inheritDoc";

    private final SourceFile file;
    private final Map<String, String> classes = new LinkedHashMap<>();
    private @Nullable ParsedFile written;
    private @Nullable SourceReading content;
    private @Nullable Sheet sheet;
    private @Nullable Written known;
    private List<String> typeNames = List.of();
    private boolean watched;
    private boolean compiled;
    private boolean failed;

    FileProgress(SourceFile file) {
        this.file = file;
    }

    /** The file as javac parsed it. */
    SourceFile file() {
        return file;
    }

    /** Finds what stands in it, to be called when javac has just parsed it. */
    void find(SourcePositions positions) {
        watched = true;
        written = ParsedFile.of(file, positions);
        typeNames = written.types().stream()
                .map(type -> file.qualified(type.name()))
                .toList();
    }

    /** Whether it may tell what other sources say in their comments. */
    boolean inherits() {
        return written != null && written.source().text().contains(INHERITING);
    }

    /** Takes note that its sheet is up to date, and lets go of its words, which need not be read. */
    void keep(Written sheet) {
        known = sheet;
        written = null;
    }

    /** What is known of its sheet once it is up to date; null before, and where it has none. */
    @Nullable
    Written known() {
        return known;
    }

    /** Whether all that is to be known of it is known, at the end. */
    boolean isDone() {
        return !watched || (!failed && classes.keySet().containsAll(typeNames));
    }

    /** The reading of it, begun when first asked for; null for a file in which nothing was looked for, or that has been read. */
    @Nullable
    SourceReading content(JavacLookups lookups) {
        if (content == null && written != null) {
            content = new SourceReading(written, lookups);
        }
        return content;
    }

    /**
     * Makes the sheet of a file all of whose types have been read, and lets go of its words: javac compiles one file after
     * another, and those of a whole book would be in the way of its garbage collector.
     */
    void release() {
        if (content != null && content.isComplete()) {
            sheet = content.hasSomethingToSay() ? content.sheet() : null;
            content = null;
            written = null;
        }
    }

    /** Takes note that a fault of our own keeps us from reading it. */
    void fail() {
        failed = true;
    }

    /** Whether a fault of our own kept us from reading it. */
    boolean hasFailed() {
        return failed;
    }

    /** Whether it is one to read. */
    boolean isRead() {
        return watched && !failed;
    }

    /** Takes note that it was compiled. */
    void compiled() {
        compiled = true;
    }

    /** Takes note of a class file that was compiled from it. */
    void compiled(String binaryName, byte[] bytes) {
        classes.put(binaryName, Digest.of(bytes));
        compiled = true;
    }

    /**
     * Brings the file's sheet up to date: writes it, or removes it where the file has nothing to say any more. A file of
     * which not every type came to a class file met errors, and keeps its old sheet.
     *
     * @param processOnly whether javac was told to write no class files
     */
    void write(SheetFolder folder, boolean processOnly) throws IOException {
        boolean whole = processOnly || classes.keySet().containsAll(typeNames);
        if (known != null) {
            if (whole && !known.classes().equals(digest(classes))) {
                recompiled(folder);
            }
            return;
        }
        if (content != null && content.hasSomethingToSay()) {
            sheet = content.sheet();
        }
        if (sheet != null) {
            if (whole) {
                write(folder, sheet);
            }
        } else if (folder.exists() && (processOnly || compiled || file.isPackageInfo())) {
            folder.delete(file.path());
        }
    }

    private void write(SheetFolder folder, Sheet content) throws IOException {
        known = new Written(folder.write(content.of(classes)), digest(classes));
    }

    /** Another option than the last time may have made other class files of the same source. */
    private void recompiled(SheetFolder folder) throws IOException {
        byte[] kept = folder.read(file.path());
        if (kept != null) {
            write(folder, SheetJson.read(new String(kept, StandardCharsets.UTF_8)));
        }
    }

    private static String digest(Map<String, String> classes) {
        return Digest.of(new TreeMap<>(classes).toString());
    }

    /** Qualified names of its top-level types, each of which must be read and compiled for a sheet to be true. */
    List<String> typeNames() {
        return typeNames;
    }
}
