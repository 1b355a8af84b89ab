package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.MarkdownPage.FrontMatter;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.pages.PageSource.PartSource;
import dev.recto.sheet.ChapterMark;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Heading;
import dev.recto.text.Place;
import java.util.List;

/**
 * A page or a part that is to be made, before its place in the book is known.
 *
 * @param source what it is made from
 * @param heading what the author says of it
 * @param order its place among its siblings, smallest first
 * @param home for a page, what tells the part it belongs to: a package, or a part's title; empty for none
 * @param address file name in the book
 * @param place where the author says all this
 * @param draft whether it is checked and not published
 */
public record Plan(
        PageSource source, Heading heading, int order, String home, String address, Place place, boolean draft) {

    /** What the reader knows it as. */
    public Kind kind() {
        return source.kind();
    }

    /** Of a chapter. */
    public static Plan of(ChapterSource chapter) {
        Declared type = chapter.type();
        ChapterMark mark = mark(type);
        return new Plan(
                chapter,
                mark.heading(),
                mark.order(),
                type.file().sheet().packageName(),
                Slug.of(mark.heading().title()) + ".html",
                type.file().place(mark.offset()),
                mark.draft());
    }

    /** Of a Markdown page. */
    public static Plan of(MarkdownPage page) {
        FrontMatter front = page.front();
        return new Plan(
                page,
                front.heading(),
                front.order(),
                front.part(),
                page.address(),
                new Place(page.file(), 1, 1),
                front.draft());
    }

    /** The parts: packages that carry {@code @Chapter}. */
    public static List<Plan> parts(Sheets sheets) {
        return sheets.declarations().stream()
                .filter(declared -> declared.declaration().kind() == Declaration.Kind.PACKAGE)
                .filter(declared -> declared.declaration().chapter() != null)
                .map(Plan::part)
                .toList();
    }

    private static Plan part(Declared declared) {
        ChapterMark mark = mark(declared);
        return new Plan(
                new PartSource(declared),
                mark.heading(),
                mark.order(),
                declared.declaration().id(),
                Slug.of(mark.heading().title()) + ".html",
                declared.file().place(mark.offset()),
                mark.draft());
    }

    private static ChapterMark mark(Declared declared) {
        ChapterMark mark = declared.declaration().chapter();
        if (mark == null) {
            throw new IllegalArgumentException(
                    "no chapter: " + declared.declaration().id());
        }
        return mark;
    }
}
