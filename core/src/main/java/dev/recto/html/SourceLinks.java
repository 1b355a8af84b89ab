package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.CodeOrigin;
import dev.recto.book.FullSource;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways from listings to the pages of their sources. */
final class SourceLinks {

    private final Map<String, String> addresses;

    SourceLinks(Book book) {
        this.addresses = book.sources().stream().collect(Collectors.toMap(FullSource::file, FullSource::address));
    }

    /** The line where a listing starts, seen from a page; empty where no page shows its source. */
    String to(CodeOrigin origin, String page) {
        String address = addresses.get(origin.file());
        return address == null ? "" : Addresses.from(page, address + "#L" + origin.startLine());
    }
}
