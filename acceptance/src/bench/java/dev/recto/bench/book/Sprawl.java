package dev.recto.bench.book;

import dev.recto.bench.book.SyntheticChapter.Shape;
import java.nio.file.Path;
import java.util.List;

/** Books of one chapter that is far larger than anybody should write: what grows with a square shows there first. */
public enum Sprawl {
    /** Ten thousand lines, of which few are explained. */
    HUGE_CLASS("one class of 10,000 lines, 8 listings", new Shape(8, 7, 1_090)),
    /** As many tests as listings. */
    MANY_LISTINGS("one class of 400 listings, 400 tests", new Shape(400, 400, 0));

    private final String title;
    private final Shape shape;

    Sprawl(String title, Shape shape) {
        this.title = title;
        this.shape = shape;
    }

    /** What it is, in words. */
    public String title() {
        return title;
    }

    /** The book in a folder. */
    public SyntheticBook in(Path folder) {
        return new SyntheticBook(folder, List.of(new SyntheticChapter(0, shape)), new RectoForm());
    }
}
