package dev.recto.evidence;

import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.receipt.TestRun;
import dev.recto.text.TestName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that the tests of this build left.
 *
 * @param folders where published files lie
 * @param tests by {@link TestName#key}, sorted
 * @param classes class files that the tests executed code of: binary name to SHA-256; a class seen in two versions has both
 * @param unfinished stems of JVMs that started and did not finish, sorted
 */
public record Receipts(
        List<Path> folders,
        NavigableMap<String, RanTest> tests,
        Map<String, Collection<String>> classes,
        List<String> unfinished) {

    /** Those of a build that has run no test yet. */
    public static final Receipts NONE = new Receipts(List.of(), new TreeMap<>(), Map.of(), List.of());

    /** Puts the receipts of one run together, given in the order in which they were written. */
    public static Receipts of(List<Path> folders, List<Receipt> receipts, List<String> unfinished) {
        Map<String, Map<String, List<TestRun>>> byMethod = new TreeMap<>();
        Map<String, Collection<String>> classes = new TreeMap<>();
        for (Receipt receipt : receipts) {
            for (TestRun run : receipt.tests()) {
                byMethod.computeIfAbsent(name(run, "").key(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(run.id(), id -> new ArrayList<>())
                        .add(run);
            }
            receipt.classes()
                    .forEach((name, digest) -> classes.computeIfAbsent(name, key -> new TreeSet<>())
                            .add(digest));
        }
        NavigableMap<String, RanTest> tests = new TreeMap<>();
        byMethod.forEach((key, attempts) -> tests.put(key, ranTest(attempts.values())));
        return new Receipts(folders, tests, classes, unfinished);
    }

    private static RanTest ranTest(Collection<List<TestRun>> attemptsOfEach) {
        List<TestRun> last = attemptsOfEach.stream()
                .map(attempts -> attempts.get(attempts.size() - 1))
                .toList();
        boolean retried = attemptsOfEach.stream()
                .anyMatch(attempts -> attempts.size() > 1 || attempts.get(0).attempt() > 1);
        TestRun first = last.get(0);
        String shown = last.size() == 1 ? first.displayName() : first.method();
        return new RanTest(name(first, shown), last, retried, RanTest.Review.NONE);
    }

    private static TestName name(TestRun run, String shown) {
        return new TestName(run.testClass(), run.method(), TestName.parameterTypes(run.parameterTypes()), shown);
    }

    /** The test of a class, by the class's binary name and the name of a method without parameters. */
    public Optional<RanTest> test(String testClass, String method) {
        return Optional.ofNullable(tests.get(testClass + "#" + method));
    }

    /** Whether any test of a top-level class, its nested classes included, is known, or any that another inherits from it. */
    public boolean knowsClass(String topLevel) {
        return isIn(tests.ceilingKey(topLevel), topLevel)
                || tests.values().stream().anyMatch(test -> isIn(test.declaredIn() + "#", topLevel));
    }

    private static boolean isIn(@Nullable String key, String topLevel) {
        return key != null && (key.startsWith(topLevel + "#") || key.startsWith(topLevel + "$"));
    }

    /** Where the bytes of a published file lie. */
    public Optional<Path> bytesOf(PublishedFile file) {
        return folders.stream()
                .map(folder -> folder.resolve(ReceiptPaths.file(file.sha256())))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
