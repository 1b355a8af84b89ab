package dev.recto.book;

import dev.recto.marks.Recipe;
import dev.recto.text.Place;
import java.util.List;

/** Where the code of a listing stands. */
public sealed interface CodeOrigin {

    /** The file, relative to the project's folder, such as {@code src/main/java/shop/Cart.java}. */
    String file();

    /**
     * By what the lines that tests ran are found, and what the code's locals belong to: the source below its source root, such
     * as {@code shop/Cart.java}; for code in prose, where that starts, such as {@code src/book/preface.md:12:1}.
     */
    String source();

    /** The first line that is shown, from 1. */
    int startLine();

    /** The last line that is shown. */
    int endLine();

    /**
     * In a source that javac compiled.
     *
     * @param recipe how the lines come out of it
     * @param where which part of it this is, in words; empty where the caption says all
     * @param imports the import declarations of the source that its names need, in source order, each as it is written;
     *     in front of them, where it shows a whole type of the top level, the package declaration
     * @param follows whether it starts where the listing right above it ends
     */
    record Source(
            String file,
            String source,
            int startLine,
            int endLine,
            Recipe recipe,
            List<Phrase> where,
            List<String> imports,
            boolean follows)
            implements CodeOrigin {

        Source withoutImports() {
            return new Source(file, source, startLine, endLine, recipe, where, List.of(), follows);
        }
    }

    /**
     * In prose itself, or in a file that is shown and no more.
     *
     * @param start where it starts
     */
    record Prose(Place start, int startLine, int endLine) implements CodeOrigin {

        @Override
        public String file() {
            return start.file();
        }

        @Override
        public String source() {
            return start.toString();
        }
    }

    /**
     * Some of the words that say which part of a source is shown.
     *
     * @param name whether they are a name of the source's
     */
    record Phrase(String words, boolean name) {}
}
