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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        try (Unpacked unpacked = Unpacked.of(book)) {
            Map<Compile, Recompilation> all = recompilations(unpacked);
            // All of them are asked, so that all that is missing is told at once.
            if (all.values().stream().filter(each -> !each.isSafe()).count() > 0
                    || all.values().stream().filter(each -> !each.isReady()).count() > 0) {
                return;
            }
            if (compiles(all, unpacked)) {
                classes(unpacked);
                evidence(unpacked);
            }
        } catch (RuntimeException | VirtualMachineError broken) {
            // Sources that nobody wrote for people can be nested so deep that no compiler gets through.
            faults.add(ProblemKind.CHANGED_CLASS, Statement.ADDRESS, "it cannot be compiled again: " + broken);
        } catch (UnreadableException impossible) {
            throw new IllegalStateException("the evidence was read before", impossible);
        }
    }

    /** Each may use what was compiled before it. */
    private Map<Compile, Recompilation> recompilations(Unpacked unpacked) {
        Map<Compile, Recompilation> all = new LinkedHashMap<>();
        Map<String, Path> earlier = new HashMap<>();
        for (Compile compile : claims.compile()) {
            all.put(compile, new Recompilation(book, compile, earlier, permissions, faults));
            earlier.put(compile.set(), unpacked.classes(compile.set()));
        }
        return all;
    }

    /** Main sources come first; once all of them are compiled, examples and fences become tests again. */
    private boolean compiles(Map<Compile, Recompilation> all, Unpacked unpacked)
            throws IOException, UnreadableException {
        Map<Compile, Recompilation> tests = new LinkedHashMap<>();
        for (var each : all.entrySet()) {
            Path output = unpacked.classes(each.getKey().set());
            // Sheets are made again as well.
            FileTree.empty(output.resolveSibling(Sheet.FOLDER).resolve(output.getFileName()));
            if (each.getKey().isTest()) {
                tests.put(each.getKey(), each.getValue());
            } else if (!each.getValue().run(output, List.of())) {
                return false;
            }
        }
        if (!new FencesAgain(book, unpacked, tests, permissions.processor(), faults).hold()) {
            return false;
        }
        for (var each : tests.entrySet()) {
            Path main = unpacked.classes(each.getKey().tested());
            if (!each.getValue().run(unpacked.classes(each.getKey().set()), List.of(main))) {
                return false;
            }
        }
        return true;
    }

    private void classes(Unpacked unpacked) throws IOException {
        for (ClassClaim claim : claims.classes()) {
            boolean found = false;
            boolean same = false;
            for (Compile compile : claims.compile()) {
                Path file = unpacked.classes(compile.set()).resolve(claim.name().replace('.', '/') + ".class");
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
