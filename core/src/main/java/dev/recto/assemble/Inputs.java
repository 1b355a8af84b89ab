package dev.recto.assemble;

import dev.recto.book.Imprint;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.Sheets;
import dev.recto.links.ApiDocs;
import java.nio.file.Path;

/**
 * What a book is put together from.
 *
 * @param project the project's folder
 * @param bookFolder the folder of Markdown pages and images, {@code src/book}
 * @param imprint what the POM says of the book
 * @param release the Java release that the sources are compiled for, such as {@code 17}
 * @param libraries where the API documentation of the libraries that the sources use lies
 * @param sheets what the sources say
 * @param receipts what the tests did
 * @param fences what became of the Java in prose
 */
public record Inputs(
        Path project,
        Path bookFolder,
        Imprint imprint,
        String release,
        ApiDocs libraries,
        Sheets sheets,
        Receipts receipts,
        FenceEvidence fences) {}
