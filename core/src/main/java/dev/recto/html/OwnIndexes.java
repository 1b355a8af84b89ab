package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Definition;
import dev.recto.book.Exercise;
import dev.recto.book.OwnAddress;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The indexes on pages of their own, of which a book has those that it fills. */
final class OwnIndexes {

    private final Map<String, String> titles = new TreeMap<>();

    OwnIndexes(Book book) {
        Wording wording = Wording.of(book.imprint().language());
        if (has(book, Exercise.class)) {
            titles.put(OwnAddress.EXERCISES, wording.index().exercises());
        }
        if (has(book, Definition.class)) {
            titles.put(OwnAddress.GLOSSARY, wording.index().glossary());
        }
        if (!book.bibliography().works().isEmpty()) {
            titles.put(OwnAddress.REFERENCES, wording.index().references());
        }
    }

    private static boolean has(Book book, Class<?> kind) {
        return book.all(kind).findAny().isPresent();
    }

    /** The ways to them from an address, by their titles. */
    List<PageLink> links(String from) {
        return titles.entrySet().stream()
                .map(index -> new PageLink(
                        Addresses.root(from) + index.getKey(),
                        "",
                        index.getValue(),
                        "",
                        index.getKey().equals(from)))
                .toList();
    }
}
