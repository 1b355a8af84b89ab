package dev.recto.serve;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Builds and weaves a book: what serving asks of the build tool and of the weave. */
public interface BookBuilder {

    /** The folder to which paths in messages are relative, those of the last build or weave; another build may know of another. */
    Path project();

    /** The folder that the book is woven into. */
    Path book();

    /** What the book is made of. */
    Watched watched();

    /**
     * Runs the whole build, its tests included, up to the weave.
     *
     * @return why it failed; nothing where it did not, also where tests fail, which the weave tells
     */
    List<Problem> build() throws IOException, InterruptedException;

    /** What rebuilds code from now on, over what the whole build has just left. */
    CodeLoop loop() throws IOException;

    /**
     * Weaves the book. After any error the last one stays.
     *
     * @param newer whether sources may be newer than what javac read of them: the book shows that, then
     * @param early takes its pages before the rest of it is written; the same for all weaves
     * @return all that is wrong, sorted by place
     */
    List<Problem> weave(boolean newer, EarlyPages early) throws IOException;
}
