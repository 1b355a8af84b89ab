package dev.recto.attest;

import dev.recto.attest.Predicate.ReceiptClaim;
import dev.recto.evidence.LineReader;
import dev.recto.evidence.RanTest;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptJson;
import dev.recto.receipt.TestRun;
import dev.recto.text.Digest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Receipts as they are published: those of tests that a claim rests on, one for each test class, without what differs from
 * build to build. The nonce is gone, and what a test printed or published is kept only where a page shows it.
 */
final class ReceiptFiles {

    private final Map<String, String> digests;
    private final Set<String> shown;
    private final List<ReceiptClaim> claims = new ArrayList<>();
    private final List<EvidenceFile> files = new ArrayList<>();

    /**
     * @param digests of the class files that receipts may name, by binary name
     * @param shown the tests whose words a page shows, as {@link TestKey} names them
     */
    ReceiptFiles(Map<String, String> digests, Set<String> shown) {
        this.digests = digests;
        this.shown = shown;
    }

    /** Makes the files of some tests, given in order. */
    void add(List<RanTest> tests) throws IOException {
        SortedMap<String, List<TestRun>> byClass = new TreeMap<>();
        for (RanTest test : tests) {
            byClass.computeIfAbsent(topLevel(test.name().testClass()), key -> new ArrayList<>())
                    .addAll(published(test));
        }
        for (var entry : byClass.entrySet()) {
            Receipt receipt = new Receipt(
                    Receipt.FORMAT_VERSION, "", entry.getKey(), entry.getValue(), classes(entry.getValue()));
            String json = ReceiptJson.write(receipt);
            String address = EvidenceFile.receipt(entry.getKey());
            claims.add(new ReceiptClaim(entry.getKey(), address, Digest.of(json)));
            files.add(new EvidenceFile(address, json));
        }
    }

    List<ReceiptClaim> claims() {
        return List.copyOf(claims);
    }

    List<EvidenceFile> files() {
        return List.copyOf(files);
    }

    private static String topLevel(String testClass) {
        return testClass.replaceAll("\\$.*", "");
    }

    /** Where runs overlapped, the order in which they ended is chance: their ids order them then. */
    private List<TestRun> published(RanTest test) {
        boolean kept = shown.contains(TestKey.of(test.name()));
        List<TestRun> runs = new ArrayList<>(test.invocations().stream()
                .map(run -> kept ? run : run.silent())
                .toList());
        if (test.overlapped()) {
            runs.sort(Comparator.comparing(TestRun::id));
        }
        return runs;
    }

    private Map<String, String> classes(List<TestRun> runs) throws IOException {
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
