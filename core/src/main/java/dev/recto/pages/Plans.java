package dev.recto.pages;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.ChapterMark;
import dev.recto.text.Place;
import java.util.List;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.pages.PageSource.PartSource;
import dev.recto.pages.MarkdownPage.FrontMatter;

/** Makes plans of chapters, Markdown pages and parts. */
public final class Plans {

    private Plans() {}

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
                .filter(declared -> declared.declaration().kind() == dev.recto.sheet.Declaration.Kind.PACKAGE)
                .filter(declared -> declared.declaration().chapter() != null)
                .map(Plans::part)
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
