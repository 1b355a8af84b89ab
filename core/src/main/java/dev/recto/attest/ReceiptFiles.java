package dev.recto.attest;

import dev.recto.evidence.LineReader;
import dev.recto.evidence.RanTest;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptJson;
import dev.recto.receipt.TestRun;
import dev.recto.text.FileName;
import dev.recto.verify.Evidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Receipts as they are published: one for each test class, without what differs from build to build. The nonce is gone, and
 * what a test printed or published is kept only where a page shows it.
 *
 * @param evidence what the tests did
 * @param speaking the tests that pages show something of, by {@link dev.recto.text.TestName#key}
 * @param origins what pages say of where single values come from
 */
public record ReceiptFiles(Evidence evidence, Set<String> speaking, Set<String> origins) {

    /** The receipts by their test classes, sorted. */
    public SortedMap<String, EvidenceFile> files() throws IOException {
        SortedMap<String, List<TestRun>> runs = new TreeMap<>();
        for (RanTest test : evidence.receipts().tests().values()) {
            String topLevel = test.name().testClass().replaceAll("\\$.*", "");
            runs.computeIfAbsent(topLevel, key -> new ArrayList<>()).addAll(published(test));
        }
        Map<String, String> digests = new TreeMap<>();
        evidence.sheets().files().forEach(file -> digests.putAll(file.sheet().classes()));
        SortedMap<String, EvidenceFile> receipts = new TreeMap<>();
        for (var each : runs.entrySet()) {
            Map<String, String> classes = classes(each.getValue(), digests);
            Receipt receipt = new Receipt(Receipt.FORMAT_VERSION, "", each.getKey(), each.getValue(), classes);
            receipts.put(
                    each.getKey(),
                    EvidenceFile.of(
                            FileName.safe(EvidenceFile.RECEIPTS + each.getKey() + ".json"),
                            ReceiptJson.write(receipt)));
        }
        return receipts;
    }

    private boolean isShown(RanTest test) {
        String name = test.name().shortName();
        return speaking.contains(test.name().key())
                || origins.stream()
                        .anyMatch(origin -> origin.endsWith(" " + name) || origin.contains(" " + name + " "));
    }

    /** Where runs overlapped, the order in which they ended is chance: their ids order them then. */
    private List<TestRun> published(RanTest test) {
        boolean shown = isShown(test);
        List<TestRun> runs = new ArrayList<>(test.invocations().stream()
                .map(run -> shown ? run : run.silent())
                .map(run -> test.retried() ? run.again() : run)
                .toList());
        if (test.overlapped()) {
            runs.sort(Comparator.comparing(TestRun::id));
        }
        return runs;
    }

    private static Map<String, String> classes(List<TestRun> runs, Map<String, String> digests) throws IOException {
        SortedMap<String, String> executed = new TreeMap<>();
        for (TestRun run : runs) {
            for (String name : LineReader.classesRun(run)) {
                String digest = digests.get(name);
                if (digest != null) {
                    executed.put(name, digest);
                }
            }
        }
        return executed;
    }
}
