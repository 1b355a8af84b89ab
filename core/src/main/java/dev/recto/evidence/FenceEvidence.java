package dev.recto.evidence;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the build left of the Java in prose: lines of generated sources, told as lines of the files that their fences stand
 * in.
 *
 * @param map the fences
 * @param executable lines of the author's file that hold code of a fence which can run, by the fence's place such as
 *     {@code src/book/preface.md:12:1}: two fences can share a line
 * @param sheets what javac read in the generated sources, by {@link ProvenFence#source}, as far as it said what it read
 */
public record FenceEvidence(FenceMap map, Map<String, BitSet> executable, Map<String, SheetFile> sheets) {

    /** Evidence of no fence. */
    public static final FenceEvidence NONE = new FenceEvidence(FenceMap.EMPTY, Map.of(), Map.of());

    /**
     * Finds out what can run.
     *
     * @param sheets of generated sources
     */
    public static FenceEvidence of(FenceMap map, LineReader lines, Collection<SheetFile> sheets) throws IOException {
        Map<String, BitSet> generated = new TreeMap<>();
        for (ProvenFence fence : map.fences()) {
            for (String name : fence.classes()) {
                generated.computeIfAbsent(fence.source(), key -> new BitSet()).or(lines.executable(name));
            }
        }
        return new FenceEvidence(
                map,
                authored(map, new ExecutedLines(generated)).bySource(),
                sheets.stream().collect(Collectors.toMap(file -> file.sheet().source(), file -> file)));
    }

    /** Lines of the author's, by the place of the fence they belong to, and every other line as it was. */
    public ExecutedLines told(ExecutedLines ran) {
        Map<String, BitSet> all = new TreeMap<>(ran.bySource());
        all.putAll(authored(map, ran).bySource());
        return new ExecutedLines(all);
    }

    /** The fence that a test was made of. */
    public Optional<ProvenFence> of(String testClass, String method) {
        return tests().filter(fence -> fence.testClass().equals(testClass)
                        && fence.testMethod().equals(method))
                .findFirst();
    }

    /** Every fence that is a test. */
    public Stream<ProvenFence> tests() {
        return map.fences().stream().filter(fence -> !fence.testClass().isEmpty());
    }

    private static ExecutedLines authored(FenceMap map, ExecutedLines generated) {
        Map<String, BitSet> authored = new TreeMap<>();
        for (ProvenFence fence : map.fences()) {
            BitSet lines = generated.of(fence.source());
            for (int i = 0; i < fence.lines().size(); i++) {
                if (lines.get(fence.firstLine() + i)) {
                    authored.computeIfAbsent(fence.start().toString(), key -> new BitSet())
                            .set(fence.lines().get(i));
                }
            }
        }
        return new ExecutedLines(authored);
    }
}
