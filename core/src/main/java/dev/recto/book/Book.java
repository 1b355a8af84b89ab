package dev.recto.book;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole book, ready to be verified and rendered.
 *
 * @param imprint what the POM says of the book
 * @param parts in reading order; a part without a title holds what belongs to none
 * @param assets files that pages show, sorted by address, each once
 * @param sources the sources that it draws on, main sources before tests, each sorted by file
 * @param bibliography the works that it cites
 * @param theme what its author changes of how it looks
 */
public record Book(
        Imprint imprint,
        List<Part> parts,
        List<Asset> assets,
        List<FullSource> sources,
        Bibliography bibliography,
        Theme theme) {

    /** A book that looks as all do. */
    public Book(
            Imprint imprint,
            List<Part> parts,
            List<Asset> assets,
            List<FullSource> sources,
            Bibliography bibliography) {
        this(imprint, parts, assets, sources, bibliography, Theme.NONE);
    }

    /** A book that cites nothing. */
    public Book(Imprint imprint, List<Part> parts, List<Asset> assets, List<FullSource> sources) {
        this(imprint, parts, assets, sources, Bibliography.EMPTY);
    }

    /** A book that shows no source as a whole. */
    public Book(Imprint imprint, List<Part> parts, List<Asset> assets) {
        this(imprint, parts, assets, List.of());
    }

    /** Every page in reading order. */
    public Stream<Page> pages() {
        return parts.stream().flatMap(part -> part.pages().stream());
    }

    /** Everything of one kind on any page, in reading order, as {@link Page#all} finds it. */
    public <T> Stream<T> all(Class<T> kind) {
        return pages().flatMap(page -> page.all(kind));
    }

    /** Whether any of its pages, or of the works that it cites, has a formula. */
    public boolean hasFormulas() {
        return all(Formula.class).findAny().isPresent()
                || bibliography.works().stream()
                        .flatMap(work -> work.runs().stream())
                        .anyMatch(run -> run.kind() == Work.Kind.FORMULA);
    }

    /**
     * A stretch of the book.
     *
     * @param title its title; empty for the stretch that belongs to no part
     * @param pages its pages in reading order; the part's own opening page, where it has prose, comes first
     */
    public record Part(String title, List<Page> pages) {}

    /**
     * A file that pages show.
     *
     * @param address its place in the book's folder, with {@code /} between names
     * @param mediaType such as {@code image/svg+xml} or {@code text/csv}
     * @param file where its bytes are now
     */
    public record Asset(String address, String mediaType, Path file) {}
}
