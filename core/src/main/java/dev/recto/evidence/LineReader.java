package dev.recto.evidence;

import dev.recto.evidence.ClassFile.Analysis;
import dev.recto.receipt.TestRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataStore;

/**
 * Turns JaCoCo's execution data into lines of sources, through the class files on disk. Data of a class file other than
 * the one on disk counts for nothing: JaCoCo tells them apart by an id made of the class file's bytes.
 */
public final class LineReader {

    private static final String OTHERWISE = "loaded in another form";

    private final List<SourceRoots> compilations;
    private final Answers answers;
    private final ClassFiles classFiles;
    private final Map<Probes, Optional<ClassLines>> known = new HashMap<>();
    private final Map<String, ClassFile> files = new HashMap<>();
    private final Map<String, Optional<CodeLines>> codes = new HashMap<>();
    private final SortedSet<String> loadedOtherwise = new TreeSet<>();

    /**
     * @param compilations where class files lie
     * @param answers keeps what class files say
     */
    public LineReader(List<SourceRoots> compilations, Answers answers) {
        this(compilations, answers, new ClassFiles());
    }

    /**
     * @param compilations where class files lie
     * @param answers keeps what class files say
     * @param classFiles those that were read so far
     */
    public LineReader(List<SourceRoots> compilations, Answers answers, ClassFiles classFiles) {
        this.compilations = List.copyOf(compilations);
        this.answers = answers;
        this.classFiles = classFiles;
    }

    /**
     * Lines that a test ran. None where it overlapped another, for then nothing is surely its own, and none of a class that
     * was redefined, for then it is not the one that javac made.
     */
    public ExecutedLines ranBy(RanTest test) throws IOException {
        return lines(ranBy(List.of(test), new ExecutionDataStore()));
    }

    /**
     * Lines that some tests ran, taken together: what one of them left out of a line another may have run.
     *
     * @param files the sheets whose classes count even where no test loaded them
     */
    public ExecutedLines ranBy(List<RanTest> tests, List<SheetFile> files) throws IOException {
        List<String> names = files.stream()
                .flatMap(file -> file.sheet().classes().keySet().stream())
                .toList();
        return together(tests, names);
    }

    /**
     * The same.
     *
     * @param names binary names of classes that count even where no test loaded them
     */
    public ExecutedLines together(List<RanTest> tests, Collection<String> names) throws IOException {
        ExecutionDataStore store = ranBy(tests, new ExecutionDataStore());
        ExecutedLines together = lines(store);
        Set<String> loaded =
                store.getContents().stream().map(ExecutionData::getName).collect(Collectors.toSet());
        for (String name : names) {
            if (!loaded.contains(name.replace('.', '/'))) {
                code(name).map(ClassLines::unrun).ifPresent(together::add);
            }
        }
        return together;
    }

    private static ExecutionDataStore ranBy(List<RanTest> tests, ExecutionDataStore store) throws IOException {
        for (RanTest test : tests) {
            for (TestRun run : test.invocations()) {
                if (run.coverage() != null && !run.overlapped()) {
                    List<String> redefined = run.redefined() == null ? List.of() : run.redefined();
                    for (ExecutionData data : read(run.coverage())) {
                        if (!redefined.contains(data.getName().replace('/', '.'))) {
                            store.put(data);
                        }
                    }
                }
            }
        }
        return store;
    }

    private ExecutedLines lines(ExecutionDataStore store) throws IOException {
        ExecutedLines ran = ExecutedLines.empty();
        for (ExecutionData data : store.getContents()) {
            lines(data).ifPresent(ran::add);
        }
        return ran;
    }

    /** Binary names of classes that a test ran after they had been redefined. */
    public static SortedSet<String> redefinedIn(RanTest test) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (TestRun run : test.invocations()) {
            if (run.redefined() != null && !run.redefined().isEmpty()) {
                SortedSet<String> ran = classesRun(run);
                ran.retainAll(run.redefined());
                names.addAll(ran);
            }
        }
        return names;
    }

    /** Lines of a sheet's source that hold code which can run, whether or not any test ran it. */
    public BitSet executable(SheetFile file) throws IOException {
        BitSet executable = executable(file.sheet().classes().keySet());
        executable.andNot(HeaderLines.of(file));
        return executable;
    }

    /**
     * Lines of classes that hold code which can run, those that open a class among them.
     *
     * @param classes binary names of the classes that one source was compiled to
     */
    public BitSet executable(Collection<String> classes) throws IOException {
        BitSet executable = new BitSet();
        for (String name : classes) {
            code(name).ifPresent(code -> executable.or(code.executable()));
        }
        return executable;
    }

    /** Executable lines of a top-level class and of all classes in it. */
    BitSet executable(String topLevel) throws IOException {
        BitSet executable = new BitSet();
        String names = answers.to("classes in " + topLevel, () -> Optional.of(String.join(" ", classesIn(topLevel))))
                .orElse("");
        for (String name : names.isEmpty() ? new String[0] : names.split(" ", -1)) {
            code(name).ifPresent(code -> executable.or(code.executable()));
        }
        return executable;
    }

    /** What can run in a class; empty for one whose class file is not there or holds no code. */
    Optional<CodeLines> code(String binaryName) throws IOException {
        String name = binaryName.replace('.', '/');
        Optional<CodeLines> code = codes.get(name);
        if (code == null) {
            CodeLines[] made = new CodeLines[1];
            Optional<String> answer = answers.to("code of " + name, () -> code(name, made));
            code = Optional.ofNullable(made[0]).or(() -> answer.map(CodeLines::read));
            codes.put(name, code);
        }
        return code;
    }

    private Optional<String> code(String name, CodeLines[] made) {
        try {
            made[0] = file(name).code(name).orElse(null);
            return Optional.ofNullable(made[0]).map(CodeLines::written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Binary names of classes that tests ran in another form than the class file on disk now has: one that was exchanged
     * since, or that an agent rewrote as it was loaded. Complete once every test was asked for its lines.
     */
    public SortedSet<String> loadedOtherwise() {
        return Collections.unmodifiableSortedSet(loadedOtherwise);
    }

    /** Binary names of the classes that a test ran code of; none where nothing was recorded. */
    public static SortedSet<String> classesRun(TestRun run) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        if (run.coverage() != null) {
            for (ExecutionData data : read(run.coverage())) {
                names.add(data.getName().replace('/', '.'));
            }
        }
        return names;
    }

    private static Iterable<ExecutionData> read(String coverage) throws IOException {
        ExecutionDataStore store = new ExecutionDataStore();
        ExecutionDataReader reader = new ExecutionDataReader(
                new ByteArrayInputStream(Base64.getDecoder().decode(coverage)));
        reader.setSessionInfoVisitor(session -> {});
        reader.setExecutionDataVisitor(store);
        reader.read();
        return store.getContents();
    }

    private Optional<ClassLines> lines(ExecutionData data) throws IOException {
        Probes probes = Probes.of(data);
        Optional<ClassLines> lines = known.get(probes);
        if (lines == null) {
            ClassLines[] made = new ClassLines[1];
            Optional<String> answer = answers.to(probes.question(), () -> analyse(data, made));
            if (answer.isEmpty()) {
                lines = Optional.empty();
            } else if (answer.get().equals(OTHERWISE)) {
                loadedOtherwise.add(data.getName().replace('/', '.'));
                lines = Optional.empty();
            } else {
                Optional<CodeLines> code = code(data.getName());
                lines = Optional.ofNullable(made[0]).or(() -> code.map(of -> ClassLines.read(of, answer.get())));
            }
            known.put(probes, lines);
        }
        return lines;
    }

    private List<String> classesIn(String topLevel) {
        List<String> names = new ArrayList<>();
        try {
            for (SourceRoots compilation : compilations) {
                names.addAll(compilation.classesIn(topLevel));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** @param made takes the lines, where there are any, so that nobody has to read them from the answer again */
    private Optional<String> analyse(ExecutionData data, ClassLines[] made) {
        try {
            Analysis analysis = file(data.getName()).analyse(data);
            made[0] = analysis.lines();
            return analysis.otherwise()
                    ? Optional.of(OTHERWISE)
                    : Optional.ofNullable(made[0]).map(ClassLines::written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClassFile file(String name) throws IOException {
        ClassFile file = files.get(name);
        if (file == null) {
            file = ClassFile.in(compilations, name, classFiles);
            files.put(name, file);
        }
        return file;
    }

    /** How many methods were analysed so far, each as often as it was. */
    int analysed() {
        return files.values().stream().mapToInt(ClassFile::analysed).sum();
    }

    /** A class and which of its probes fired: the same for many tests, so analysed once. */
    private record Probes(long id, String name, BitSet fired) {
        String question() {
            return "lines of " + name + " " + Long.toHexString(id) + " " + Runs.written(fired);
        }

        static Probes of(ExecutionData data) {
            BitSet fired = new BitSet();
            boolean[] probes = data.getProbes();
            for (int i = 0; i < probes.length; i++) {
                fired.set(i, probes[i]);
            }
            return new Probes(data.getId(), data.getName(), fired);
        }
    }
}
