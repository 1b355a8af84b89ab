package dev.recto.assemble;

import dev.recto.book.Page.Heading;
import dev.recto.book.Page.Kind;
import dev.recto.diagnostic.Place;
import dev.recto.evidence.Sheets.Declared;
import org.jspecify.annotations.Nullable;

/**
 * A page or a part that is to be made, before its place in the book is known.
 *
 * @param kind what it is made from
 * @param heading what the author says of it
 * @param order its place among its siblings, smallest first
 * @param home for a page, what tells the part it belongs to: a package, or a part's title; empty for none
 * @param address file name in the book
 * @param place where the author says all this
 * @param draft whether it is checked and not published
 * @param chapter what a chapter's page is made from
 * @param markdown what a Markdown page is made from
 * @param part the package that a part stands for
 */
record Plan(
        Kind kind,
        Heading heading,
        int order,
        String home,
        String address,
        Place place,
        boolean draft,
        @Nullable Chapter chapter,
        @Nullable MarkdownPage markdown,
        @Nullable Declared part) {}
