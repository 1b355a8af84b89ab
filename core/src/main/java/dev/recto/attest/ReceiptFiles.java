package dev.recto.attest;

import dev.recto.evidence.LineReader;
import dev.recto.evidence.RanTest;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptJson;
import dev.recto.receipt.TestRun;
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
 * Receipts as they are published: those of tests that a claim rests on, one for each test class, without what differs from
 * build to build. The nonce is gone, and what a test printed or published is kept only where a page shows it.
 *
 * @param evidence what the tests did
 * @param exercising the tests that ran a line of a listing or of a whole source, by {@link dev.recto.book.TestName#key}
 * @param speaking those whose outputs or files a page shows
 * @param origins what pages say of where single values come from
 */
record ReceiptFiles(Evidence evidence, Set<String> exercising, Set<String> speaking, Set<String> origins) {

    /** The text of each receipt, by its test class. */
    SortedMap<String, String> byClass() throws IOException {
        SortedMap<String, List<TestRun>> runs = new TreeMap<>();
        for (RanTest test : evidence.receipts().tests().values()) {
            boolean shown = isShown(test);
            if (shown || exercising.contains(test.name().key())) {
                String topLevel = test.name().testClass().replaceAll("\\$.*", "");
                runs.computeIfAbsent(topLevel, key -> new ArrayList<>()).addAll(published(test, shown));
            }
        }
        Map<String, String> digests = new TreeMap<>();
        evidence.sheets().files().forEach(file -> digests.putAll(file.sheet().classes()));
        SortedMap<String, String> receipts = new TreeMap<>();
        for (var each : runs.entrySet()) {
            Map<String, String> classes = classes(each.getValue(), digests);
            Receipt receipt = new Receipt(Receipt.FORMAT_VERSION, "", each.getKey(), each.getValue(), classes);
            receipts.put(each.getKey(), ReceiptJson.write(receipt));
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
    private static List<TestRun> published(RanTest test, boolean shown) {
        List<TestRun> runs = new ArrayList<>(test.invocations().stream()
                .map(run -> shown ? run : run.silent())
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
