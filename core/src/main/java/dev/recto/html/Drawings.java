package dev.recto.html;

import dev.recto.html.InOrder.Taking;
import dev.recto.store.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
        this.keeping = earlier == null ? null : Keeping.of(earlier, book);
    }

    /**
     * Where drawings of earlier weaves are kept.
     *
     * @param leaves where the pages are that were set once more, for paper
     * @param code digest of the code that draws
     * @param memory of sites that this process drew before
     */
    record Earlier(Shelf shelf, Shelf leaves, String code, SiteMemory memory) {}

    private record Keeping(Keys keys, KeptDrawings kept, SiteMemory memory) {

        static Keeping of(Earlier earlier, WholeBook book) {
            earlier.memory().begin();
            return new Keeping(
                    new Keys(earlier.code(), book, earlier.memory().digests()),
                    new KeptDrawings(earlier.shelf()),
                    earlier.memory());
        }
    }

    /**
     * What a page or a source is drawn from.
     *
     * @param key by which it is known; nothing where nobody knows whether it is the same
     */
    private record Keyed<I>(I inputs, Optional<String> key) {}

    /**
     * Draws authors' pages. Those that the last book may not have had come first, for somebody may wait for them.
     *
     * @param writing takes each page once, as soon as it is drawn
     * @param drawn is told once all that may be new are written
     * @param taking takes each page behind that, in the order in which they are given
     */
    void pages(
            List<PageInputs> inputs,
            Taking<PageInputs, PageDrawing> writing,
            Runnable drawn,
            Taking<PageInputs, PageDrawing> taking)
            throws IOException {
        List<Keyed<PageInputs>> all = new ArrayList<>();
        cores.each(inputs, this::keyed, (from, keyed) -> {
            all.add(keyed);
            remember(keyed);
        });
        List<Keyed<PageInputs>> fresh = all.stream().filter(this::isNew).toList();
        // Where all of them are, none is kept for the second pass.
        boolean some = fresh.size() < all.size();
        Map<PageInputs, PageDrawing> written = new IdentityHashMap<>();
        if (some) {
            cores.each(fresh, this::page, (keyed, page) -> {
                writing.take(keyed.inputs(), page);
                written.put(keyed.inputs(), page);
            });
            drawn.run();
        }
        cores.each(
                all,
                keyed -> written.containsKey(keyed.inputs()) ? written.get(keyed.inputs()) : page(keyed),
                (keyed, page) -> {
                    if (!written.containsKey(keyed.inputs())) {
                        writing.take(keyed.inputs(), page);
                    }
                    taking.take(keyed.inputs(), page);
                });
        if (!some) {
            drawn.run();
        }
    }

    private void remember(Keyed<PageInputs> page) {
        if (keeping != null) {
            page.key().ifPresent(key -> keeping.memory().put(address(page), key));
        }
    }

    private boolean isNew(Keyed<PageInputs> page) {
        return keeping == null || keeping.memory().isNew(address(page), page.key());
    }

    private static String address(Keyed<PageInputs> page) {
        return page.inputs().page().address();
    }

    private <I extends Record> Keyed<I> keyed(I inputs) {
        return new Keyed<>(
                inputs, keeping == null ? Optional.empty() : keeping.keys().of(inputs));
    }

    private PageDrawing page(Keyed<PageInputs> from) throws IOException {
        return drawn(
                from, pages::draw, (kept, key) -> kept.page(key, from.inputs().page(), book), KeptDrawings::keep);
    }

    /** Draws the pages of sources; they are taken in the order in which they are given. */
    void sources(List<SourceInputs> inputs, Taking<SourceInputs, List<DrawnFile>> taking) throws IOException {
        cores.each(inputs, this::source, taking);
    }

    private List<DrawnFile> source(SourceInputs inputs) throws IOException {
        return drawn(keyed(inputs), sources::draw, (kept, key) -> kept.source(key, book), KeptDrawings::keep);
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
    private <I extends Record, D> D drawn(Keyed<I> from, Drawer<I, D> drawer, Finder<D> finder, Keeper<D> keeper)
            throws IOException {
        Optional<String> key = from.key();
        if (keeping == null || key.isEmpty()) {
            return drawer.draw(from.inputs(), book);
        }
        Optional<D> kept = finder.find(keeping.kept(), key.get());
        if (kept.isPresent()) {
            return kept.get();
        }
        Asked asked = new Asked(book);
        D drawn = drawer.draw(from.inputs(), asked);
        keeper.keep(keeping.kept(), key.get(), drawn, asked);
        return drawn;
    }
}
