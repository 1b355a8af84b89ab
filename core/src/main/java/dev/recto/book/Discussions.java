package dev.recto.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Discussions on GitHub that are about the pages of a book.
 *
 * @param repository whose discussions they are, as {@code owner/name}
 * @param repositoryId what GitHub's API calls it
 * @param category that they are in
 * @param categoryId what GitHub's API calls that
 */
public record Discussions(String repository, String repositoryId, String category, String categoryId) {

    private static final String ADVICE = "; https://giscus.app tells it";

    // An owner is letters, digits and hyphens; the name of a repository may have dots and underscores as well.
    private static final Pattern REPOSITORY =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?:https?|ssh|git)://)?(?:git@)?(?:www\\.)?github\\.com[/:]([^/\\s?#]+/[^/\\s?#]+?)(?:\\.git)?(?:[/?#].*)?");

    // GitHub's ids say of what they are: in letters or, those of older things, in base64 of "010:Repository" and a
    // number, and of
    // "018:DiscussionCategory" and a number.
    private static final Pattern REPOSITORY_ID =
            Pattern.compile("R_[A-Za-z0-9_-]{1,100}|MDEwOlJlcG9zaXRvcnk[A-Za-z0-9+/=]{1,100}");
    private static final Pattern CATEGORY_ID =
            Pattern.compile("DIC_[A-Za-z0-9_-]{1,100}|MDE4OkRpc2N1c3Npb25DYXRlZ29ye[A-Za-z0-9+/=]{1,100}");

    /**
     * What is wrong with an element of what an author wrote.
     *
     * @param message what is wrong
     * @param remedy what to do
     */
    public record Fault(String message, String remedy) {}

    /** Those that an author wrote of; empty where the author wrote nothing, or where that has {@link #faults}. */
    public static Optional<Discussions> written(@Nullable Comments comments) {
        if (comments == null || !faults(comments).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Discussions(
                Objects.requireNonNull(comments.repository()),
                Objects.requireNonNull(comments.repositoryId()),
                Objects.requireNonNull(comments.category()),
                Objects.requireNonNull(comments.categoryId())));
    }

    /** All that is wrong with what an author wrote, in the order of its elements. */
    public static List<Fault> faults(Comments comments) {
        List<Fault> faults = new ArrayList<>();
        String repository = comments.repository();
        if (repository == null || !REPOSITORY.matcher(repository).matches()) {
            String own = repository == null ? null : inAddress(repository);
            faults.add(fault(
                    "repository",
                    repository,
                    "is no owner and name of a repository on GitHub",
                    own == null ? "write them as in ada/carts" : "write " + own));
        }
        id("repositoryId", comments.repositoryId(), REPOSITORY_ID, "repository", "R_")
                .ifPresent(faults::add);
        String category = comments.category();
        if (category == null || category.chars().anyMatch(Character::isISOControl)) {
            faults.add(fault(
                    "category",
                    category,
                    "has letters that no name has",
                    "write the name of a category of the repository's discussions, such as Announcements"));
        }
        id("categoryId", comments.categoryId(), CATEGORY_ID, "category of discussions", "DIC_")
                .ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> id(
            String element, @Nullable String written, Pattern sound, String of, String beginning) {
        if (written != null && sound.matcher(written).matches()) {
            return Optional.empty();
        }
        String remedy = "write the id of the " + of + ", which starts with " + beginning + ADVICE;
        return Optional.of(fault(element, written, "is no id that GitHub gives a " + of, remedy));
    }

    private static Fault fault(String element, @Nullable String written, String fault, String remedy) {
        String message = written == null
                ? "<comments> has no <" + element + ">"
                : "<" + element + "> of <comments> is '" + written + "', which " + fault;
        return new Fault(message, remedy);
    }

    /** The owner and the name in an address on GitHub; null in anything else. */
    private static @Nullable String inAddress(String written) {
        Matcher address = ADDRESS.matcher(written);
        return address.matches() && REPOSITORY.matcher(address.group(1)).matches() ? address.group(1) : null;
    }

    /** Where all of them can be read. */
    public String address() {
        return "https://github.com/" + repository + "/discussions";
    }
}
