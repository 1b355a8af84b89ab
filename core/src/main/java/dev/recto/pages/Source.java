package dev.recto.pages;

import dev.recto.book.Page.Kind;

/** What a page is made from. */
public sealed interface Source permits Chapter, MarkdownPage, PartOpening {

    /** What the reader knows it as. */
    Kind kind();

    /** Its page as the author wants it, before its place in the book is known. */
    Plan plan();
}
