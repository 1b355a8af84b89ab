package dev.recto.html;

import dev.recto.book.FullSource;
import dev.recto.book.Listing;
import dev.recto.book.Passage;
import dev.recto.store.Fingerprints;
import dev.recto.store.KnownDigests;
import java.nio.file.Path;
import java.util.Optional;

/** By what drawings are kept: digests of all that they are drawn from, and of the code that draws. */
final class Keys {

    private final String code;
    private final Fingerprints fingerprints;
    private final KnownTrees trees;

    /**
     * Keys of one book's drawings.
     *
     * @param code digest of the code that draws
     * @param known digests of code that pages show, which most books show as the last one did
     * @param trees what earlier books' prose was read as
     */
    Keys(String code, WholeBook book, KnownDigests known, KnownTrees trees) {
        this.code = code;
        this.trees = trees;
        this.fingerprints = new Fingerprints(
                value -> counted(value, book), value -> value instanceof Listing || value instanceof FullSource, known);
    }

    /** The key of what is drawn from some inputs; nothing where it cannot be told whether they are the same. */
    Optional<String> of(Record inputs) {
        return fingerprints.of(code, Runtime.version().toString(), inputs);
    }

    /** Prose as it is drawn: where its author wrote it takes no part. */
    private record Words(Object markup, String text, String tree, String anchor, String folder, Object inserts) {}

    private Object counted(Object value, WholeBook book) {
        if (value instanceof Path file) {
            return book.digest(file);
        }
        return value instanceof Passage passage
                ? new Words(
                        passage.prose().markup(),
                        passage.prose().text(),
                        trees.digest(passage.document()),
                        passage.anchor(),
                        passage.folder(),
                        passage.inserts())
                : value;
    }
}
