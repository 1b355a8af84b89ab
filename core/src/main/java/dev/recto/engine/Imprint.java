package dev.recto.engine;

import dev.recto.book.SiteAddress;
import dev.recto.words.LanguageTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a book says of itself.
 *
 * @param title the project's name
 * @param description one sentence
 * @param authors their names
 * @param version the project's version
 * @param licence under which the book may be used
 * @param sites where the project is to be found
 * @param language BCP 47 tag of the book's language
 * @param opening the declaration whose listing stands on the first page, such as {@code shop.Cart#add}; null where the book
 *     may choose
 * @param edition which edition of the book it is, such as {@code 2}; null where the book has none
 * @param comments where readers discuss its pages; null where they are not asked to
 */
public record Imprint(
        String title,
        @Nullable String description,
        List<String> authors,
        @Nullable String version,
        @Nullable Licence licence,
        Sites sites,
        String language,
        @Nullable String opening,
        @Nullable String edition,
        @Nullable Comments comments) {

    /** Of a book without editions and comments, that chooses itself what its first page shows. */
    public Imprint(
            String title,
            @Nullable String description,
            List<String> authors,
            @Nullable String version,
            @Nullable Licence licence,
            Sites sites,
            String language) {
        this(title, description, authors, version, licence, sites, language, null, null, null);
    }

    /** Of an English book that says no more than its title. */
    public static Imprint titled(String title) {
        return new Imprint(title, null, List.of(), null, null, new Sites(null, null, null), "en");
    }

    /** A licence, by its name, and where its text stands. */
    public record Licence(String name, @Nullable String url) {}

    /**
     * Addresses of a project.
     *
     * @param repository where the sources can be browsed
     * @param issues where a reader can report a mistake
     * @param home the project's page
     * @param book where the book is published: absolute, with {@code http} or {@code https}; a slash is put at its end
     */
    public record Sites(
            @Nullable String repository,
            @Nullable String issues,
            @Nullable String home,
            @Nullable String book) {

        /** Of a book that does not say where it is published. */
        public Sites(@Nullable String repository, @Nullable String issues, @Nullable String home) {
            this(repository, issues, home, null);
        }

        /** What cannot be one stays as it is, to be refused. */
        private @Nullable String site() {
            return SiteAddress.written(book).map(SiteAddress::folder).orElse(book);
        }
    }

    /**
     * Discussions on GitHub that are about the pages of a book, and that <a href="https://giscus.app">giscus</a> shows to who asks
     * for them. What is null, or none of GitHub's names and ids, is refused.
     *
     * @param repository whose discussions they are, such as {@code ada/carts}
     * @param repositoryId what GitHub's API calls it
     * @param category that they are in, such as {@code Announcements}
     * @param categoryId what GitHub's API calls that
     */
    public record Comments(
            @Nullable String repository,
            @Nullable String repositoryId,
            @Nullable String category,
            @Nullable String categoryId) {

        private dev.recto.book.Comments inBook() {
            return new dev.recto.book.Comments(repository, repositoryId, category, categoryId);
        }
    }

    /** The same, as a book holds it. */
    dev.recto.book.Imprint inBook() {
        return new dev.recto.book.Imprint(
                title,
                orEmpty(description),
                authors,
                orEmpty(version),
                licence == null ? "" : licence.name(),
                licence == null ? "" : orEmpty(licence.url()),
                orEmpty(sites.repository()),
                orEmpty(sites.issues()),
                orEmpty(sites.home()),
                LanguageTag.written(language),
                orEmpty(opening),
                sites.site(),
                edition,
                comments == null ? null : comments.inBook());
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
