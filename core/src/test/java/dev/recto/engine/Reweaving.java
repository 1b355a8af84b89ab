package dev.recto.engine;

import dev.recto.check.BookFiles;
import dev.recto.check.Rewoven;
import java.io.IOException;

/** Weaves a book from evidence, as a check does, for specifications of what a forger can do with the same tool. */
public final class Reweaving {

    private Reweaving() {}

    /** What follows from the evidence among some files. */
    public static Rewoven of(BookFiles book) throws IOException {
        return Replay.weave(book);
    }
}
