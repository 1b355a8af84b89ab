package dev.recto.engine;

import dev.recto.accept.Reviewer;
import dev.recto.attest.Compile;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Predicate;
import dev.recto.attest.Predicate.ClassClaim;
import dev.recto.attest.Statement;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.check.BookFiles;
import dev.recto.check.Comparison;
import dev.recto.check.Faults;
import dev.recto.check.Permissions;
import dev.recto.check.Recompilation;
import dev.recto.check.Rewoven;
import dev.recto.evidence.Answers;
import dev.recto.evidence.FileTree;
import dev.recto.links.LibraryDocs;
import dev.recto.sheet.Sheet;
import dev.recto.text.Digest;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles a book's sources again, and compares all that the book says of them: class files, sheets, and which lines the
 * receipts mean.
 */
final class Rebuild {

    private final BookFiles book;
    private final Predicate claims;
    private final Permissions permissions;
    private final Faults faults;

    Rebuild(BookFiles book, Predicate claims, Permissions permissions, Faults faults) {
        this.book = book;
        this.claims = claims;
        this.permissions = permissions;
        this.faults = faults;
    }

    void check() throws IOException {
        List<Recompilation> recompilations = claims.compile().stream()
                .map(compile -> new Recompilation(book, compile, permissions, faults))
                .toList();
        // All of them are asked, so that all that is missing is told at once.
        if (recompilations.stream().filter(each -> !each.isSafe()).count() > 0
                || recompilations.stream().filter(each -> !each.isReady()).count() > 0) {
            return;
        }
        try (Unpacked unpacked = Unpacked.of(book)) {
            // Sheets are made again as well.
            FileTree.empty(unpacked.classes("classes").resolveSibling(Sheet.FOLDER));
            List<Path> before = new ArrayList<>();
            for (int i = 0; i < recompilations.size(); i++) {
                Compile compile = claims.compile().get(i);
                Path output = unpacked.classes(output(compile));
                if (compile.set().equals(Compile.TEST)
                        && !fences(unpacked, compile, recompilations.get(i)).hold()) {
                    return;
                }
                if (!recompilations.get(i).run(output, before)) {
                    return;
                }
                before.add(output);
            }
            classes(unpacked);
            evidence(unpacked);
        } catch (RuntimeException | VirtualMachineError broken) {
            // Sources that nobody wrote for people can be nested so deep that no compiler gets through.
            faults.add(ProblemKind.CHANGED_CLASS, Statement.ADDRESS, "it cannot be compiled again: " + broken);
        } catch (UnreadableException impossible) {
            throw new IllegalStateException("the evidence was read before", impossible);
        }
    }

    private FencesAgain fences(Unpacked unpacked, Compile compile, Recompilation tests) {
        return new FencesAgain(book, unpacked, compile, tests, permissions.processor(), faults);
    }

    private static String output(Compile compile) {
        return compile.set().equals(Compile.MAIN) ? "classes" : "test-classes";
    }

    private void classes(Unpacked unpacked) throws IOException {
        for (ClassClaim claim : claims.classes()) {
            boolean found = false;
            boolean same = false;
            for (Compile compile : claims.compile()) {
                Path file =
                        unpacked.classes(output(compile)).resolve(claim.name().replace('.', '/') + ".class");
                if (Files.isRegularFile(file)) {
                    found = true;
                    same |= Digest.of(Files.readAllBytes(file)).equals(claim.sha256());
                }
            }
            if (!same) {
                String how = found ? "compiles to another class file of " : "compiles to no class file of ";
                faults.add(ProblemKind.CHANGED_CLASS, claim.file(), "it " + how + claim.name());
            }
        }
    }

    private void evidence(Unpacked unpacked) throws IOException, UnreadableException {
        Answers live = Answers.liveBut(unpacked.answers(), Reviewer.QUESTION);
        Rewoven again = Replay.rebuilt(book, unpacked, live, documentation(unpacked));
        again.errors().forEach(faults::add);
        SortedMap<String, byte[]> evidence = new TreeMap<>(again.files());
        evidence.keySet().removeIf(address -> !address.startsWith(EvidenceFile.FOLDER));
        new Comparison(book, evidence, faults).changed(ProblemKind.CHANGED_EVIDENCE);
    }

    private LibraryDocs documentation(Unpacked unpacked) {
        List<Compile.Library> known = claims.compile().stream()
                .flatMap(compile -> compile.classPath().stream())
                .toList();
        List<LibraryDocs.Library> libraries = new ArrayList<>();
        for (var documented : unpacked.settings().documentation()) {
            Optional<Path> file = known.stream()
                    .filter(library -> library.name().equals(documented.library()))
                    .findFirst()
                    .flatMap(permissions.libraries());
            file.ifPresent(
                    jar -> libraries.add(new LibraryDocs.Library(jar, documented.address(), documented.modular())));
        }
        return new LibraryDocs(libraries);
    }
}
