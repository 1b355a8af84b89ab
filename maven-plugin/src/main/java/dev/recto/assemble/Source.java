package dev.recto.assemble;

import dev.recto.book.Page.Kind;

/** What a page is made from. */
sealed interface Source permits Chapter, MarkdownPage, PartOpening {

    /** What the reader knows it as. */
    Kind kind();
}
