package dev.recto.engine;

import dev.recto.attest.Build;
import dev.recto.book.Imprint;
import dev.recto.evidence.SourceRoots;
import dev.recto.links.ApiDocs;
import dev.recto.verify.State;
import java.nio.file.Path;
import java.util.List;

/**
 * What to weave.
 *
 * @param project the project's folder
 * @param bookFolder the folder of Markdown pages and images
 * @param output the folder that becomes the book
 * @param main main sources and classes
 * @param test test sources and classes
 * @param receipts folders that hold receipts
 * @param run the nonce of this build
 * @param skipped why this build ran no tests, as the build knows it; empty where it did run them
 * @param imprint what the POM says of the book
 * @param release the Java release that the sources are compiled for
 * @param libraries where the API documentation of the libraries that the sources use lies
 * @param build what the build knows of its tools and of how the sources were compiled
 * @param required the least state of a listing that could run: {@link State#EXERCISED}, or {@link State#COMPILED}
 * @param outputs how outputs are looked at
 */
public record WeaveRequest(
        Path project,
        Path bookFolder,
        Path output,
        SourceRoots main,
        SourceRoots test,
        List<Path> receipts,
        String run,
        String skipped,
        Imprint imprint,
        String release,
        ApiDocs libraries,
        Build build,
        State required,
        OutputRules outputs) {

    /** Where accepted outputs are kept. */
    public Path accepted() {
        return bookFolder.resolve("accepted");
    }
}
