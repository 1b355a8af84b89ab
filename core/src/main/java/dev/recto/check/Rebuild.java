package dev.recto.check;

import dev.recto.attest.Compile;
import dev.recto.attest.Compile.Library;
import dev.recto.attest.Predicate;
import dev.recto.attest.Predicate.ClassClaim;
import dev.recto.attest.Statement;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.LineReader;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SourceRoots;
import dev.recto.text.Digest;
import dev.recto.text.ProblemKind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a book's sources again and compares: the class files with those that are claimed, and what the receipts say of
 * their lines with what the pages say.
 */
record Rebuild(BookFiles book, Predicate claims, Faults faults) {

    /**
     * A temporary folder to compile in; gone when it is closed.
     *
     * @param folder where it is
     */
    record Workshop(Path folder) implements Closeable {

        static Workshop open() throws IOException {
            return new Workshop(Files.createTempDirectory("recto-check"));
        }

        /** Where the classes of a compilation go. */
        Path classes(String set) throws IOException {
            return Files.createDirectories(folder.resolve(set + "-classes"));
        }

        /** An empty folder. */
        Path nothing() throws IOException {
            return Files.createDirectories(folder.resolve("nothing"));
        }

        @Override
        public void close() throws IOException {
            FileTree.remove(folder);
        }
    }

    void check(@Nullable Path sources, Function<Library, Optional<Path>> libraries) throws IOException {
        int release = Runtime.version().feature();
        for (Compile compile : claims.compile()) {
            if (compile.release() != release) {
                faults.add(
                        ProblemKind.OTHER_JDK,
                        Statement.ADDRESS,
                        "the book was compiled by JDK %d, and this is %d: their class files differ"
                                .formatted(compile.release(), release),
                        "run the check with JDK " + compile.release());
                return;
            }
        }
        List<Recompilation> recompilations = new ArrayList<>();
        boolean ready = true;
        for (Compile compile : claims.compile()) {
            Recompilation recompilation = new Recompilation(book, compile, sources, faults);
            ready &= recompilation.isReady(libraries);
            recompilations.add(recompilation);
        }
        if (ready) {
            run(recompilations);
        }
    }

    /** Tests need main classes: the first that does not compile is the last. */
    private void run(List<Recompilation> recompilations) throws IOException {
        try (Workshop workshop = Workshop.open()) {
            for (Recompilation recompilation : recompilations) {
                if (!recompilation.run(workshop)) {
                    return;
                }
            }
            compare(workshop);
        }
    }

    private void compare(Workshop workshop) throws IOException {
        List<SourceRoots> roots = new ArrayList<>();
        for (Compile compile : claims.compile()) {
            boolean test = compile.set().equals(Compile.TEST);
            Path classes = workshop.classes(compile.set());
            roots.add(new SourceRoots(workshop.folder(), List.of(), classes, test, StandardCharsets.UTF_8));
        }
        Map<String, String> rebuilt = new TreeMap<>();
        for (ClassClaim claim : claims.classes()) {
            compare(claim, roots, rebuilt);
        }
        Receipts receipts = OutputCheck.receipts(book, claims.receipts(), faults);
        receipts.classes().forEach((name, digests) -> {
            String digest = rebuilt.get(name);
            if (digest != null && !List.of(digest).containsAll(digests)) {
                faults.add(
                        ProblemKind.CHANGED_CLASS,
                        name,
                        "the tests ran another class file than these sources compile to");
            }
        });
        new LineCheck(book, claims, faults).check(receipts, new LineReader(roots));
    }

    private void compare(ClassClaim claim, List<SourceRoots> roots, Map<String, String> rebuilt) throws IOException {
        boolean found = false;
        boolean same = false;
        for (SourceRoots root : roots) {
            Path file = root.classFile(claim.name());
            if (Files.isRegularFile(file)) {
                String digest = Digest.of(Files.readAllBytes(file));
                rebuilt.putIfAbsent(claim.name(), digest);
                found = true;
                same |= digest.equals(claim.sha256());
            }
        }
        if (!same) {
            String how = found ? "compiles to another class file of " : "compiles to no class file of ";
            faults.add(ProblemKind.CHANGED_CLASS, claim.file(), "it " + how + claim.name());
        }
    }
}
