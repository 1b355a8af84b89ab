package dev.recto.evidence;

import dev.recto.text.Place;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
public record FenceEvidence(
        FenceMap map, Map<String, BitSet> executable, Map<String, SheetFile> sheets, FenceIndex index) {

    /** Evidence whose fences nobody has looked up yet. */
    public FenceEvidence(FenceMap map, Map<String, BitSet> executable, Map<String, SheetFile> sheets) {
        this(map, executable, sheets, new FenceIndex(map));
    }

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
                map, authored(new FenceIndex(map), new ExecutedLines(generated)).bySource(), bySource(sheets));
    }

    /**
     * Evidence of which nobody asks what can run.
     *
     * @param sheets of generated sources
     */
    public static FenceEvidence unread(FenceMap map, Collection<SheetFile> sheets) {
        return new FenceEvidence(map, Map.of(), bySource(sheets));
    }

    private static Map<String, SheetFile> bySource(Collection<SheetFile> sheets) {
        return sheets.stream()
                .collect(Collectors.toMap(file -> file.sheet().source(), file -> file, (first, same) -> first));
    }

    /** Lines of the author's, by the place of the fence they belong to, and every other line as it was. */
    public ExecutedLines told(ExecutedLines ran) {
        return ran.with(authored(index, ran));
    }

    /** The fence that a test was made of. */
    public Optional<ProvenFence> of(String testClass, String method) {
        return index.of(testClass, method);
    }

    /** What is known of a fence that starts at a place; nothing where it has changed since. */
    public Optional<ProvenFence> at(Place start, String digest) {
        return index.at(start, digest);
    }

    /** Every fence that is a test. */
    public Stream<ProvenFence> tests() {
        return map.fences().stream().filter(fence -> !fence.testClass().isEmpty());
    }

    private static ExecutedLines authored(FenceIndex fences, ExecutedLines generated) {
        ExecutedLines authored = ExecutedLines.empty();
        for (String source : generated.bySource().keySet()) {
            BitSet partly = generated.partly(source);
            fences.in(source).forEach(fence -> addRun(authored, fence, generated, partly));
        }
        return authored;
    }

    private static void addRun(ExecutedLines authored, ProvenFence fence, ExecutedLines generated, BitSet partly) {
        BitSet ran = new BitSet();
        BitSet left = new BitSet();
        SortedMap<Integer, Integer> taken = new TreeMap<>();
        SortedMap<Integer, Integer> all = new TreeMap<>();
        for (int i = 0; i < fence.lines().size(); i++) {
            int from = fence.firstLine() + i;
            int to = fence.lines().get(i);
            if (generated.of(fence.source()).get(from)) {
                Branches branches = generated.branches(fence.source(), from);
                ran.set(to);
                left.set(to, partly.get(from));
                taken.put(to, branches.ran());
                all.put(to, branches.all());
            }
        }
        if (!ran.isEmpty()) {
            authored.add(new ClassLines(new CodeLines(fence.start().toString(), ran, all), ran, left, taken));
        }
    }
}
