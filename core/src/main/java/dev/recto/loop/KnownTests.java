package dev.recto.loop;

import dev.recto.evidence.FileTree;
import dev.recto.evidence.ReceiptReader;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What receipts tell of the tests that left them.
 *
 * @param ran by test class
 */
record KnownTests(SortedMap<String, Ran> ran) {

    /**
     * What a test class ran.
     *
     * @param classes the classes that its tests ran code of, and itself
     * @param sure whether these are known to be all
     * @param tests how many tests it has
     */
    record Ran(Set<String> classes, boolean sure, int tests) {

        private Ran and(Ran that) {
            Set<String> all = new HashSet<>(classes);
            all.addAll(that.classes);
            return new Ran(all, sure && that.sure, tests + that.tests);
        }
    }

    /**
     * Reads all receipts in a folder.
     *
     * @param run the nonce of the build that they have to be of
     */
    static KnownTests read(Path folder, String run) throws IOException {
        SortedMap<String, Ran> ran = new TreeMap<>();
        for (Path file : FileTree.files(folder, ReceiptPaths.RECEIPT_SUFFIX)) {
            Receipt receipt = ReceiptReader.parse(FileTree.text(file));
            if (receipt.formatVersion() == Receipt.FORMAT_VERSION
                    && receipt.run().equals(run)) {
                ran.merge(receipt.testClass(), of(receipt), Ran::and);
            }
        }
        return new KnownTests(ran);
    }

    private static Ran of(Receipt receipt) {
        Set<String> classes = new HashSet<>(receipt.classes().keySet());
        classes.add(receipt.testClass());
        return new Ran(
                classes,
                receipt.tests().stream().allMatch(KnownTests::isCounted),
                receipt.tests().size());
    }

    private static boolean isCounted(TestRun test) {
        return test.coverage() != null || test.outcome() == Outcome.SKIPPED || test.outcome() == Outcome.NOT_RUN;
    }

    /** The same, with what these have left in the place of what was known of them and of these others. */
    KnownTests with(KnownTests newer, List<String> again) {
        SortedMap<String, Ran> all = new TreeMap<>(ran);
        all.keySet().removeAll(again);
        all.putAll(newer.ran);
        return new KnownTests(all);
    }

    /** How many tests there are. */
    int tests() {
        return ran.values().stream().mapToInt(Ran::tests).sum();
    }
}
