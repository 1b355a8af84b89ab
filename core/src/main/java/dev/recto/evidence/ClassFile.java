package dev.recto.evidence;

import dev.recto.text.Digest;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionData;
import org.jspecify.annotations.Nullable;

/**
 * A class file on disk, and what tests ran of it. The first few tests have the whole class analysed; where more ran it, each
 * in its own way, its methods are looked at one by one.
 */
final class ClassFile {

    /** So often a class is analysed as a whole: to cut it into its methods costs about as much. */
    static final int WHOLE = 8;

    /** Stands for one that is not there. */
    static final ClassFile NONE = new ClassFile(null);

    private final byte @Nullable [] content;
    private @Nullable String digest;
    private int wholes;
    private int methods;
    private @Nullable CodeLines code;
    private @Nullable Optional<ClassCode> cut;

    /**
     * What is known of a class that a test ran.
     *
     * @param otherwise whether it ran another class file than this one
     * @param lines null where it did, and where the file is not there, or cannot be read
     */
    record Analysis(boolean otherwise, @Nullable ClassLines lines) {}

    private final Map<Ran, Analysis> known = new HashMap<>();

    /** The class file that tests ran, by its id, and which of its probes fired. */
    private record Ran(long id, BitSet fired) {

        static Ran of(ExecutionData data) {
            BitSet fired = new BitSet();
            boolean[] probes = data.getProbes();
            for (int i = 0; i < probes.length; i++) {
                fired.set(i, probes[i]);
            }
            return new Ran(data.getId(), fired);
        }
    }

    private ClassFile(byte @Nullable [] content) {
        this.content = content;
    }

    /** One that is there. */
    static ClassFile of(byte[] content) {
        return new ClassFile(content);
    }

    /** The digest of its bytes; nothing where it is not there. */
    Optional<String> digest() {
        if (digest == null && content != null) {
            digest = Digest.of(content);
        }
        return Optional.ofNullable(digest);
    }

    /**
     * The class file of a class, in the first compilation that has one.
     *
     * @param name the VM name, with {@code /} between packages
     * @param files all that were read so far
     */
    static ClassFile in(List<SourceRoots> compilations, String name, ClassFiles files) throws IOException {
        for (SourceRoots compilation : compilations) {
            Optional<ClassFile> file = files.at(compilation.classFile(name.replace('/', '.')));
            if (file.isPresent()) {
                return file.get();
            }
        }
        return NONE;
    }

    /** How many methods were analysed so far, each as often as it was. */
    int analysed() {
        return methods
                + Optional.ofNullable(cut)
                        .flatMap(file -> file)
                        .map(ClassCode::analysed)
                        .orElse(0);
    }

    /**
     * Its lines. A file that cannot be read has none; that it is not the one javac wrote is said elsewhere.
     *
     * @throws IOException if a method of it cannot be read by itself
     */
    Analysis analyse(ExecutionData ran) throws IOException {
        if (content == null) {
            return new Analysis(false, null);
        }
        Ran probes = Ran.of(ran);
        Analysis analysis = known.get(probes);
        if (analysis == null) {
            ClassLines lines = wholes < WHOLE ? null : byMethod(content, ran);
            analysis = lines == null ? whole(content, ran) : new Analysis(false, lines);
            known.put(probes, analysis);
        }
        return analysis;
    }

    /**
     * What can run in it; empty where nothing can, and for a file that is not there, or cannot be read.
     *
     * @param name the VM name
     */
    Optional<CodeLines> code(String name) {
        if (code == null && content != null) {
            whole(content, new ExecutionData(0, name, new boolean[0]));
        }
        return Optional.ofNullable(code);
    }

    private Analysis whole(byte[] file, ExecutionData ran) {
        wholes++;
        try {
            IClassCoverage coverage = Coverages.of(file, ran);
            if (coverage == null) {
                return new Analysis(false, null);
            }
            methods += coverage.getMethods().size();
            if (code == null) {
                code = CodeLines.of(coverage);
            }
            return coverage.isNoMatch() ? new Analysis(true, null) : new Analysis(false, ClassLines.of(code, coverage));
        } catch (IOException unreadable) {
            return new Analysis(false, null);
        }
    }

    private @Nullable ClassLines byMethod(byte[] file, ExecutionData ran) throws IOException {
        if (cut == null) {
            cut = cut(file, ran.getName());
        }
        return cut.isPresent() ? cut.get().lines(ran.getId(), ran.getProbes()) : null;
    }

    private static Optional<ClassCode> cut(byte[] file, String name) {
        try {
            return ClassCode.of(file, name);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty(); // the whole class may still be readable, and is asked for then
        }
    }
}
