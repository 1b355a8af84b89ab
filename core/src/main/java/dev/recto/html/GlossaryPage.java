package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Definition;
import dev.recto.book.Insert;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.page.GlossaryView;
import dev.recto.html.page.GlossaryView.Entry;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.prose.Typography;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The terms that the book defines: what each means, where that is told, and which other pages use it. */
final class GlossaryPage {

    private static final Comparator<Entry> BY_TERM =
            Comparator.comparing(Entry::term, String.CASE_INSENSITIVE_ORDER).thenComparing(Entry::term);

    private final List<Page> pages;
    private final Typography typography;
    private final String root = Addresses.root(OwnAddress.GLOSSARY);

    private GlossaryPage(Book book, Typography typography) {
        this.pages = book.pages().toList();
        this.typography = typography;
    }

    /** Empty for a book that defines no terms. */
    static Optional<GlossaryView> of(Book book, Frames frames, Typography typography) {
        List<Entry> entries = new GlossaryPage(book, typography).entries();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new GlossaryView(frames.glossary(OwnAddress.GLOSSARY), entries));
    }

    private List<Entry> entries() {
        return pages.stream()
                .flatMap(page -> page.all(Definition.class).map(definition -> entry(page, definition)))
                .sorted(BY_TERM)
                .toList();
    }

    private Entry entry(Page page, Definition definition) {
        String place = page.address() + "#" + definition.anchor();
        List<Link> uses = pages.stream()
                .filter(other -> other != page
                        && other.all(Insert.Reference.class)
                                .anyMatch(use -> use.href().equals(place)))
                .map(other -> new Link(root + other.address(), other.numberedTitle(), ""))
                .toList();
        return new Entry(
                typography.set(definition.term()),
                typography.set(definition.meaning()),
                new Link(root + place, page.numberedTitle(), ""),
                uses);
    }
}
