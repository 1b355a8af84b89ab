package dev.recto.verify;

import dev.recto.evidence.ExecutedLines;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * All that verdicts rest on.
 *
 * @param sheets what javac read
 * @param receipts what the tests did
 * @param classesOnDisk digests of class files as they lie on disk now, by binary name in its module
 * @param executable lines that hold code which can run, by sheet
 * @param lines the lines that each passing test ran, sorted by test
 * @param together the lines that all of them ran, taken together
 * @param skipped why this build ran no tests, as the build knows it; empty where it did run them
 * @param fences what became of the Java in prose
 */
public record Evidence(
        Sheets sheets,
        Receipts receipts,
        Map<String, String> classesOnDisk,
        Map<SheetFile, BitSet> executable,
        List<TestLines> lines,
        ExecutedLines together,
        String skipped,
        FenceEvidence fences) {

    /** The same with the receipts as the book shows them. */
    public Evidence with(Receipts shown) {
        return new Evidence(sheets, shown, classesOnDisk, executable, lines, together, skipped, fences);
    }
}
