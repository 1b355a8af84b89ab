package dev.recto.engine;

import dev.recto.attest.ReadBack;
import dev.recto.format.Format;
import dev.recto.html.SiteMemory;
import dev.recto.html.SiteRenderer;
import dev.recto.maths.Kept;
import dev.recto.store.Shelf;
import dev.recto.store.Store;

/** What a weave takes of what earlier ones made, and keeps for later ones. It changes nothing but the time that a weave takes. */
final class Reuse {

    private static final String DRAWINGS = "drawings";

    private static final String LEAVES = "leaves";

    private final Format site;
    private final ReadBack read;
    private final Kept formulas;
    private final Runnable keeping;

    private Reuse(Format site, ReadBack read, Kept formulas, Runnable keeping) {
        this.site = site;
        this.read = read;
        this.formulas = formulas;
        this.keeping = keeping;
    }

    /** Takes nothing and keeps nothing. */
    static Reuse nothing() {
        return new Reuse(new SiteRenderer(), ReadBack.nothing(), Kept.NOTHING, () -> {});
    }

    /**
     * Takes what a store has.
     *
     * @param code digest of the code that weaves: another makes everything anew
     * @param site what this process knows of sites that it drew before
     */
    static Reuse of(Store store, String code, SiteMemory site) {
        Shelf drawings = new Shelf(store, DRAWINGS);
        Shelf leaves = new Shelf(store, LEAVES);
        ReadBack read = ReadBack.keptIn(store, code);
        KeptFormulas formulas = KeptFormulas.in(store, code);
        return new Reuse(new SiteRenderer(drawings, leaves, code, site), read, formulas, () -> {
            formulas.keep();
            drawings.tidy();
            leaves.tidy();
            read.keepIn(store);
            site.published();
        });
    }

    /** Writes the site. */
    Format site() {
        return site;
    }

    /** The pages that were read back. */
    ReadBack read() {
        return read;
    }

    /** What formulas came to. */
    Kept formulas() {
        return formulas;
    }

    /** Keeps what the weave has made, once its book is published. */
    void keep() {
        keeping.run();
    }
}
