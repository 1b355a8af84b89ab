package dev.recto.book;

import org.jspecify.annotations.Nullable;

/**
 * What an author says of where readers discuss the pages of a book, as it is written; {@link Discussions} knows what is wrong
 * with it. What the author leaves out is null.
 *
 * @param repository on GitHub, such as {@code ada/carts}
 * @param repositoryId what GitHub's API calls it, such as {@code R_kgDOGkLzqA}
 * @param category of its discussions, such as {@code Announcements}
 * @param categoryId what GitHub's API calls that, such as {@code DIC_kwDOGkLzqM4CAbcd}
 */
public record Comments(
        @Nullable String repository,
        @Nullable String repositoryId,
        @Nullable String category,
        @Nullable String categoryId) {}
