package dev.recto.prose;

import java.util.regex.Pattern;

/**
 * Words between two stars on either side that CommonMark leaves as they are, for a letter touches the stars from outside where a
 * mark touches them from inside (CommonMark 0.31.2, "Emphasis and strong emphasis"). Other systems make them bold.
 */
public final class BoldStars {

    /** In words that were read as plain: the stars and, as the first group, what stands between them. */
    public static final Pattern PATTERN =
            Pattern.compile("(?<![\\\\*])\\*\\*(?=[^\\s*])([^*\\n\\\\]*[^\\s*\\\\])\\*\\*(?!\\*)");

    private BoldStars() {}
}
