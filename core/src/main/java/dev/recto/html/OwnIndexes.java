package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Definition;
import dev.recto.book.Exercise;
import dev.recto.book.OwnAddress;
import dev.recto.html.page.FrameView.PageLink;
import java.util.ArrayList;
import java.util.List;

/** The indexes on pages of their own, of which a book has those that it fills. */
final class OwnIndexes {

    private final List<String> addresses = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    OwnIndexes(Book book) {
        add(book, Definition.class, OwnAddress.GLOSSARY, "Glossary");
        add(book, Exercise.class, OwnAddress.EXERCISES, "Exercises");
    }

    private void add(Book book, Class<?> kind, String address, String title) {
        if (book.pages().anyMatch(page -> page.all(kind).findAny().isPresent())) {
            addresses.add(address);
            titles.add(title);
        }
    }

    /** The ways to them from an address. */
    List<PageLink> links(String from) {
        List<PageLink> links = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            String address = addresses.get(i);
            links.add(new PageLink(Addresses.root(from) + address, "", titles.get(i), "", address.equals(from)));
        }
        return links;
    }
}
