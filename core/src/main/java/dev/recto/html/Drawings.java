package dev.recto.html;

import dev.recto.html.InOrder.Taking;
import dev.recto.store.Shelf;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws pages of a book on all cores, but those whose drawings an earlier weave left. */
final class Drawings {

    private final WholeBook book;
    private final InOrder cores;
    private final PageDrawer pages;
    private final SourceDrawer sources;
    private final @Nullable Keeping keeping;

    /**
     * Drawings of one book.
     *
     * @param language BCP 47 tag of the book's language
     * @param earlier where those of earlier weaves are; null for nowhere
     */
    Drawings(WholeBook book, InOrder cores, String language, Templates templates, @Nullable Earlier earlier) {
        this.book = book;
        this.cores = cores;
        this.pages = new PageDrawer(language, templates);
        this.sources = new SourceDrawer(language, templates);
        this.keeping =
                earlier == null ? null : new Keeping(new Keys(earlier.code(), book), new KeptDrawings(earlier.shelf()));
    }

    /**
     * Where drawings of earlier weaves are kept.
     *
     * @param leaves where the pages are that were set once more, for paper
     * @param code digest of the code that draws
     */
    record Earlier(Shelf shelf, Shelf leaves, String code) {}

    private record Keeping(Keys keys, KeptDrawings kept) {}

    /** Draws authors' pages; they are taken in the order in which they are given. */
    void pages(List<PageInputs> inputs, Taking<PageInputs, PageDrawing> taking) throws IOException {
        cores.each(inputs, this::page, taking);
    }

    private PageDrawing page(PageInputs inputs) throws IOException {
        return drawn(inputs, pages::draw, (kept, key) -> kept.page(key, inputs.page(), book), KeptDrawings::keep);
    }

    /** Draws the pages of sources; they are taken in the order in which they are given. */
    void sources(List<SourceInputs> inputs, Taking<SourceInputs, List<DrawnFile>> taking) throws IOException {
        cores.each(inputs, this::source, taking);
    }

    private List<DrawnFile> source(SourceInputs inputs) throws IOException {
        return drawn(inputs, sources::draw, (kept, key) -> kept.source(key, book), KeptDrawings::keep);
    }

    private interface Drawer<I, D> {
        D draw(I inputs, Surroundings book) throws IOException;
    }

    private interface Finder<D> {
        Optional<D> find(KeptDrawings kept, String key);
    }

    private interface Keeper<D> {
        void keep(KeptDrawings kept, String key, D drawn, Asked asked);
    }

    /** What an earlier weave drew of the same, or what is drawn now and kept for the next. */
    private <I extends Record, D> D drawn(I inputs, Drawer<I, D> drawer, Finder<D> finder, Keeper<D> keeper)
            throws IOException {
        Optional<String> key =
                keeping == null ? Optional.empty() : keeping.keys().of(inputs);
        if (keeping == null || key.isEmpty()) {
            return drawer.draw(inputs, book);
        }
        Optional<D> kept = finder.find(keeping.kept(), key.get());
        if (kept.isPresent()) {
            return kept.get();
        }
        Asked asked = new Asked(book);
        D drawn = drawer.draw(inputs, asked);
        keeper.keep(keeping.kept(), key.get(), drawn, asked);
        return drawn;
    }
}
