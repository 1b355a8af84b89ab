package dev.recto.engine;

import dev.recto.serve.EarlyPages;
import java.io.IOException;

/**
 * The weaves that follow one whole build. The first is spared where the book stands as another process left it; each that
 * follows is of something that changed, and finds out nothing that the first has found out of what did not.
 */
final class ServedWeave {

    private final IncrementalWeave weave;
    private boolean first = true;

    /** @param early takes pages before the rest of the book is written */
    ServedWeave(Project project, EarlyPages early) {
        this(project, Warmth.of(early));
    }

    ServedWeave(Project project, Warmth warmth) {
        this.weave = new IncrementalWeave(project, warmth);
    }

    /** @param newer whether sources may be newer than what javac read of them */
    WeaveResult weave(boolean newer) throws IOException {
        WeaveResult result = Recto.toldOfFaults(() -> first && !newer ? weave.run() : weave.again(newer));
        first = false;
        return result;
    }
}
