package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.Sheets.Declared;
import java.util.List;

/** What a page is made from. */
public sealed interface PageSource permits PageSource.ChapterSource, PageSource.PartSource, MarkdownPage {

    /** What the reader knows it as. */
    Kind kind();

    /**
     * A chapter before its page is made.
     *
     * @param type the type that carries {@code @Chapter}
     * @param entries everything else that its page explains, in reading order: the chapter's own file, other main sources,
     *     tests
     */
    record ChapterSource(Declared type, List<Declared> entries) implements PageSource {

        @Override
        public Kind kind() {
            return Kind.CHAPTER;
        }
    }

    /**
     * The page that opens a part.
     *
     * @param declared the package that stands for the part
     */
    record PartSource(Declared declared) implements PageSource {

        @Override
        public Kind kind() {
            return Kind.PART;
        }
    }
}
