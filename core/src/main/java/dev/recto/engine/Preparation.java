package dev.recto.engine;

import dev.recto.evidence.FileTree;
import dev.recto.fences.FencePackages;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a project ready for its tests to leave receipts. */
record Preparation(Project project) {

    Optional<TestJvm> run() throws IOException {
        List<String> packages = packages();
        if (packages.isEmpty()) {
            return Optional.empty();
        }
        Project.Tests tests = project.tests();
        String run = tests.run() == null ? UUID.randomUUID().toString() : tests.run();
        Path receipts = project.folders().receipts();
        empty(receipts, run);
        return Optional.of(TestJvm.of(receipts, run, packages, tests.agent(), tests.watcher()));
    }

    /** The packages whose classes the book may show. */
    List<String> packages() throws IOException {
        List<Path> roots = Stream.concat(project.main().roots().stream(), project.test().roots().stream())
                .toList();
        Path pages = project.folders().pages();
        try {
            return SourcePackages.covering(roots, FencePackages.in(roots, pages));
        } catch (IOException e) {
            throw new IOException("cannot list the source folders " + roots + " or the pages in " + pages, e);
        }
    }

    /** Leaves the nonce there, so that an earlier build of this project which is still at work learns of this one. */
    private static void empty(Path receipts, String run) throws IOException {
        try {
            FileTree.empty(receipts);
            Files.writeString(receipts.resolve(ReceiptPaths.RUN), run);
        } catch (IOException e) {
            throw new IOException(
                    ProblemKind.RECEIPTS_FOLDER.text("cannot empty " + receipts, "remove it or make it writable"), e);
        }
    }
}
