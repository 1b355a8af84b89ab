package dev.recto.book;

import dev.recto.words.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the POM says of the book. Whatever the POM does not say is empty.
 *
 * @param title the project's name
 * @param description one sentence
 * @param authors names of the developers
 * @param version the project's version
 * @param licence name of the licence
 * @param licenceUrl where its text stands
 * @param repositoryUrl where the sources can be browsed
 * @param issuesUrl where a reader can report a mistake
 * @param url the project's page
 * @param language BCP 47 tag of the book's language, {@code en} by default
 * @param opening the declaration whose listing stands on the first page, as {@link Opening#named} knows it; empty where the
 *     book may choose
 * @param site where the book is published, as {@link SiteAddress} writes it; null where the POM does not say
 * @param edition which edition of the book it is, as {@link EditionName} has it; null where the book has none
 * @param comments where readers discuss its pages; null where they are not asked to
 */
public record Imprint(
        String title,
        String description,
        List<String> authors,
        String version,
        String licence,
        String licenceUrl,
        String repositoryUrl,
        String issuesUrl,
        String url,
        String language,
        String opening,
        @Nullable String site,
        @Nullable String edition,
        @Nullable Comments comments) {

    /** Of a book without editions and comments, that chooses itself what its first page shows and says not where it is published. */
    public Imprint(
            String title,
            String description,
            List<String> authors,
            String version,
            String licence,
            String licenceUrl,
            String repositoryUrl,
            String issuesUrl,
            String url,
            String language) {
        this(
                title,
                description,
                authors,
                version,
                licence,
                licenceUrl,
                repositoryUrl,
                issuesUrl,
                url,
                language,
                "",
                null,
                null,
                null);
    }

    /** Its authors one behind the other, as they are in its language; empty where it names none. */
    public String byline() {
        return Wording.of(language).join().list(authors);
    }

    /** Where the book is published; empty where that is not known. */
    public Optional<SiteAddress> publishedAt() {
        return SiteAddress.written(site);
    }

    /** Where readers discuss its pages; empty where that is nowhere. */
    public Optional<Discussions> discussions() {
        return Discussions.written(comments);
    }
}
