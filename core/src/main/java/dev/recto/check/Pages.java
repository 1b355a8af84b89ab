package dev.recto.check;

import dev.recto.attest.PageText;
import dev.recto.book.OwnAddress;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages of a book, as a browser would show them.
 *
 * @param byAddress what each shows
 */
record Pages(SortedMap<String, PageText> byAddress) {

    static Pages of(BookFiles book) {
        SortedMap<String, PageText> pages = new TreeMap<>();
        for (String address : book.addresses()) {
            if (address.endsWith(".html")) {
                book.file(address).ifPresent(file -> pages.put(address, file.page()));
            }
        }
        return new Pages(pages);
    }

    /** The digests that the colophon shows. */
    List<String> digests() {
        PageText colophon = byAddress.get(OwnAddress.COLOPHON);
        return colophon == null ? List.of() : colophon.digests();
    }
}
