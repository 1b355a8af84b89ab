package dev.recto.evidence;

import dev.recto.evidence.MethodFiles.MethodFile;
import dev.recto.text.BinarySearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.ISourceNode;
import org.jacoco.core.data.ExecutionData;
import org.jspecify.annotations.Nullable;

/**
 * A class file of which many tests ran something, each of them a small part. What JaCoCo says of a class is the sum of what
 * it says of its methods, and of a method the probes in it decide alone. So a method is analysed once for each set of its
 * probes that fired, and not the whole class for each test.
 */
final class ClassCode {

    private final String name;
    private final long id;
    private final int probes;
    private final CodeLines code;
    private final Map<Integer, Sum> sums;
    private final List<Method> methods;
    private final Map<Fired, Map<Integer, Sum>> known = new HashMap<>();

    /** Instructions and branches on a line: all there are, or those that ran. */
    private record Sum(int instructions, int branches) {

        private Sum plus(Sum more) {
            return new Sum(instructions + more.instructions, branches + more.branches);
        }
    }

    private record Method(MethodFile file, long id, int firstProbe) {}

    private record Fired(int method, BitSet probes) {}

    private ClassCode(IClassCoverage unrun, List<Method> methods, int probes) {
        this.name = unrun.getName();
        this.id = unrun.getId();
        this.code = CodeLines.of(unrun);
        this.sums = sums(unrun);
        this.methods = methods;
        this.probes = probes;
    }

    /**
     * The code of a class file; empty where nothing can run in it, or where its lines are not the sum of those of its methods,
     * as of code that Kotlin puts into other methods.
     */
    static Optional<ClassCode> of(byte[] classFile, String name) throws IOException {
        IClassCoverage unrun = Coverages.unrun(classFile, name);
        if (unrun == null || !unrun.getName().equals(name)) {
            return Optional.empty();
        }
        List<Method> methods = new ArrayList<>();
        Map<Integer, Sum> together = new HashMap<>();
        int probes = 0;
        for (MethodFile file : MethodFiles.of(classFile)) {
            IClassCoverage method = Objects.requireNonNull(Coverages.unrun(file.bytes(), name));
            methods.add(new Method(file, method.getId(), probes));
            probes += file.probes();
            sums(method).forEach((line, sum) -> together.merge(line, sum, Sum::plus));
        }
        ClassCode code = new ClassCode(unrun, methods, probes);
        return together.equals(code.sums) ? Optional.of(code) : Optional.empty();
    }

    private static Map<Integer, Sum> sums(ISourceNode node) {
        return sums(node, ICounter::getTotalCount);
    }

    private static Map<Integer, Sum> sums(ISourceNode node, ToIntFunction<ICounter> count) {
        Map<Integer, Sum> sums = new HashMap<>();
        for (int number = Math.max(node.getFirstLine(), 0); number <= node.getLastLine(); number++) {
            ILine line = node.getLine(number);
            Sum sum =
                    new Sum(count.applyAsInt(line.getInstructionCounter()), count.applyAsInt(line.getBranchCounter()));
            if (sum.instructions() > 0 || sum.branches() > 0) {
                sums.put(number, sum);
            }
        }
        return sums;
    }

    /** How many methods were analysed so far, each as often as it was; in its making each is analysed twice. */
    int analysed() {
        return known.size();
    }

    /**
     * Its lines, where these probes fired; null where they are probes of another class file.
     *
     * @param classId JaCoCo's id of the class file that ran
     */
    @Nullable
    ClassLines lines(long classId, boolean[] fired) throws IOException {
        if (classId != id || fired.length != probes) {
            return null;
        }
        Map<Integer, Sum> ran = new HashMap<>();
        int probe = 0;
        for (int method = methodOf(next(fired, 0)); method < methods.size(); method = methodOf(next(fired, probe))) {
            Method each = methods.get(method);
            probe = each.firstProbe() + each.file().probes();
            ran(method, bits(fired, each.firstProbe(), probe)).forEach((line, sum) -> ran.merge(line, sum, Sum::plus));
        }
        return with(ran);
    }

    private static int next(boolean[] fired, int from) {
        int next = from;
        while (next < fired.length && !fired[next]) {
            next++;
        }
        return next;
    }

    /** The index of the method that has a probe; behind all of them for a probe behind all. */
    private int methodOf(int probe) {
        return BinarySearch.first(methods.size(), index -> {
            Method method = methods.get(index);
            return method.firstProbe() + method.file().probes() > probe;
        });
    }

    private static BitSet bits(boolean[] fired, int from, int to) {
        BitSet bits = new BitSet();
        for (int i = from; i < to; i++) {
            bits.set(i - from, fired[i]);
        }
        return bits;
    }

    private Map<Integer, Sum> ran(int method, BitSet fired) throws IOException {
        Fired key = new Fired(method, fired);
        Map<Integer, Sum> ran = known.get(key);
        if (ran == null) {
            ran = analyse(methods.get(method), fired);
            known.put(key, ran);
        }
        return ran;
    }

    private Map<Integer, Sum> analyse(Method method, BitSet fired) throws IOException {
        boolean[] array = new boolean[method.file().probes()];
        fired.stream().forEach(probe -> array[probe] = true);
        ExecutionData data = new ExecutionData(method.id(), name, array);
        return sums(Objects.requireNonNull(Coverages.of(method.file().bytes(), data)), ICounter::getCoveredCount);
    }

    private ClassLines with(Map<Integer, Sum> ran) {
        BitSet covered = new BitSet();
        BitSet partly = new BitSet();
        SortedMap<Integer, Integer> branches = new TreeMap<>();
        ran.forEach((line, taken) -> {
            Sum all = sums.getOrDefault(line, taken);
            covered.set(line, taken.instructions() > 0);
            partly.set(line, taken.instructions() < all.instructions() || taken.branches() < all.branches());
            if (taken.branches() > 0) {
                branches.put(line, taken.branches());
            }
        });
        return new ClassLines(code, covered, partly, branches);
    }
}
