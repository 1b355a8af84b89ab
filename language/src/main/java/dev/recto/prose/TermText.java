package dev.recto.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes in {@code {@term learning rate "learning rates": how far a step goes}}.
 *
 * @param name of the term, white space joined
 * @param shown the words in the line of the text
 * @param meaning what it means; null where the tag uses a term that another defines
 */
public record TermText(String name, String shown, @Nullable String meaning) {

    private static final Pattern TERM =
            Pattern.compile("(?<name>[^\":]+(?::\\S[^\":]*)*?)(?: ?\"(?<shown>[^\"]+)\")?(?:: (?<meaning>.+))?");

    /**
     * Reads what stands behind a tag's name.
     *
     * @return empty where it is none of these
     */
    public static Optional<TermText> of(String body) {
        Matcher term = TERM.matcher(PlainWords.joined(body));
        if (!term.matches()) {
            return Optional.empty();
        }
        String name = term.group("name").strip();
        String shown = term.group("shown");
        return Optional.of(new TermText(name, shown == null ? name : shown, term.group("meaning")));
    }

    /** What tells one term from another: a sentence may begin with one. */
    public String key() {
        return key(name);
    }

    /** The key of a term of a name. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
