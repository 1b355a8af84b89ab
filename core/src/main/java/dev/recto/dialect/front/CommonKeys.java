package dev.recto.dialect.front;

import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Value.Field;
import java.util.List;
import java.util.Set;

/** The one table of what keys of front matter mean that several systems have; what differs in one of them is its own rule. */
final class CommonKeys {

    /** What they are, in the order in which the book's own front matter lists it. */
    static final List<FrontKey> ALL = List.of(
            text("title", "title"),
            text("shortTitle", "shorttitle", "linktitle", "short_title", "sidebar_label", "nav_title"),
            text("subtitle", "subtitle"),
            text("summary", "description", "summary", "excerpt", "abstract"),
            key(CommonReaders::date, "date"),
            key(Authors::read, "authors", "author"),
            key(CommonReaders.list("categories"), "categories", "category"),
            key(CommonReaders.list("tags"), "tags", "tag", "keywords"),
            key(CommonReaders::cover, "image", "cover", "thumbnail", "banner"),
            text("coverAlt", "coveralt"),
            key(CommonReaders::order, "weight", "order", "nav_order", "sidebar_position"),
            key(CommonReaders::address, "address", "slug", "permalink", "url"),
            key(CommonReaders::aliases, "aliases", "redirect_from"),
            key(CommonReaders::draft, "draft"),
            key(CommonReaders::published, "published"),
            text("part", "part"),
            text("context", "context"),
            key(CommonReaders::plain, "chapter"),
            key(CommonReaders.list("types"), "types"),
            key((field, front, page) -> {}, "verify", "dialect"));

    /** Keys of no system alone that mean nothing in a book: how pages are laid out, listed, found and talked about elsewhere. */
    static final Set<String> IGNORED = Set.of(
            "layout",
            "toc",
            "math",
            "mathjax",
            "katex",
            "mermaid",
            "lang",
            "language",
            "comments",
            "comment",
            "share",
            "hidden",
            "sitemap",
            "robots",
            "last_modified_at",
            "lastmod",
            "updated",
            "featured",
            "feature",
            "type",
            "template");

    private CommonKeys() {}

    /** Reads a value. */
    @FunctionalInterface
    interface Reader {

        void read(Field field, NativeFront front, Manuscript page);
    }

    private static FrontKey text(String member, String... names) {
        return key(CommonReaders.text(member), names);
    }

    private static FrontKey key(Reader reader, String... names) {
        return new Key(List.of(names), reader);
    }

    /** A line of the table. */
    private record Key(List<String> names, Reader reader) implements FrontKey {

        @Override
        public String dialect() {
            return DialectRule.EVERY;
        }

        @Override
        public void read(Field field, NativeFront front, Manuscript page) {
            reader.read(field, front, page);
        }
    }
}
