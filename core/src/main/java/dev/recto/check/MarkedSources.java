package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.Markup;
import java.util.HashMap;
import java.util.Map;

/** The sources that a book publishes, each with what its marks come to; each is read once, however many listings it has. */
final class MarkedSources {

    private final BookFiles book;
    private final Map<String, MarkedSource> sources = new HashMap<>();

    /**
     * A source.
     *
     * @param text its text; empty where it is not there
     * @param markup what its marks come to
     */
    record MarkedSource(String text, Markup markup) {}

    MarkedSources(BookFiles book) {
        this.book = book;
    }

    /** The source that stands at a path, whose ending tells its language. */
    MarkedSource of(String file) {
        return sources.computeIfAbsent(file, this::read);
    }

    private MarkedSource read(String file) {
        String text = book.text(EvidenceFile.source(file)).orElse("");
        return new MarkedSource(text, Markup.of(text, CommentSyntax.ofFile(file)));
    }
}
