package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.html.prose.Typography;

/** A book whose titles and summaries are set as its prose is, wherever they are shown. */
final class SetTitles {

    private SetTitles() {}

    static Book of(Book book, Typography typography) {
        return new Book(
                imprint(book.imprint(), typography),
                book.parts().stream().map(part -> part(part, typography)).toList(),
                book.assets(),
                book.sources(),
                book.bibliography(),
                book.theme());
    }

    private static Part part(Part part, Typography typography) {
        return new Part(
                typography.set(part.title()),
                part.pages().stream().map(page -> page(page, typography)).toList());
    }

    private static Page page(Page page, Typography typography) {
        return new Page(
                page.kind(),
                page.address(),
                page.number(),
                page.heading().withWords(typography::set),
                page.file(),
                page.blocks());
    }

    private static Imprint imprint(Imprint imprint, Typography typography) {
        return new Imprint(
                typography.set(imprint.title()),
                typography.set(imprint.description()),
                imprint.authors(),
                imprint.version(),
                imprint.licence(),
                imprint.licenceUrl(),
                imprint.repositoryUrl(),
                imprint.issuesUrl(),
                imprint.url(),
                imprint.language(),
                imprint.opening(),
                imprint.site(),
                imprint.edition(),
                imprint.comments());
    }
}
