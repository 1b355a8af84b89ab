package dev.recto.evidence;

import dev.recto.receipt.Receipt;
import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the files of a build said when they were read last, for who reads them again and again in one process: sheets, receipts and
 * class files. Those that hold the same bytes say the same. Whoever reads them once begins with none.
 */
public final class Readings {

    private final ReadOnce<Sheet> sheets = new ReadOnce<>();
    private final ReadOnce<Receipt> receipts = new ReadOnce<>();
    private final Map<Path, SheetFile> files = new HashMap<>();
    private final ReadOnce<ClassFile> classes = new ReadOnce<>();
    private final SheetNotes notes = new SheetNotes();

    ReadOnce<Sheet> sheets() {
        return sheets;
    }

    ReadOnce<Receipt> receipts() {
        return receipts;
    }

    /**
     * A sheet and its source, with what was found out about them as long as the sheet is the same.
     *
     * @param read where the sheet was read
     * @param source its source
     */
    SheetFile file(Path read, Sheet sheet, SourceRoots roots, Path source) {
        SheetFile kept = files.get(read);
        if (kept == null || !kept.isOf(sheet, roots, source)) {
            kept = SheetFile.of(sheet, roots, source);
            files.put(read, kept);
        }
        return kept;
    }

    /** What was found out about all sheets together. */
    public SheetNotes notes() {
        return notes;
    }

    /** Forgets what was found out about sheets: somebody has changed what they were read as. */
    public void forgetNotes() {
        files.clear();
    }

    /** A class file, with what was found out about it as long as it holds the same bytes. */
    ClassFile classFile(Path path) throws IOException {
        return classes.of(path, ClassFile::of);
    }

    /**
     * How many sheets and receipts were parsed, methods analysed and passages and listings of sheets read so far, each as often as it
     * was.
     */
    public int made() {
        return sheets.parsed()
                + receipts.parsed()
                + files.values().stream().mapToInt(file -> file.notes().made()).sum()
                + classes.values().mapToInt(ClassFile::analysed).sum();
    }
}
