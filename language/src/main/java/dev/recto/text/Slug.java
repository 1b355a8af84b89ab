package dev.recto.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes addresses and fragments of titles: the same one for a title always, and never an empty one. */
public final class Slug {

    /** The most bytes, so that a file of this name can be copied anywhere. */
    private static final int LONGEST = 120;

    /** The signs at the end of a name, as in {@code C++} and {@code C#}. */
    private static final Pattern SIGNS = Pattern.compile("(?<=[\\p{L}\\p{N}])[+#]+(?![\\p{L}\\p{N}+#])");

    private Slug() {}

    /**
     * Lower-case letters and digits of any script, with a hyphen for each stretch of anything else; {@code c-plus-plus} for
     * {@code C++}. A title without letters is told by the numbers of its characters, as {@code u1f389}; a very long one is cut,
     * and ends in a digest of the whole.
     */
    public static String of(String title) {
        String normal = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String named = SIGNS.matcher(normal)
                .replaceAll(signs -> signs.group().replace("+", "-plus").replace("#", "-sharp"));
        String slug = named.replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-").replaceAll("^-+|-+$", "");
        return FileName.shortened(slug.isEmpty() ? numbers(normal.strip()) : slug, LONGEST);
    }

    private static String numbers(String title) {
        return title.isEmpty()
                ? "untitled"
                : title.codePoints()
                        .filter(each -> !Character.isWhitespace(each))
                        .mapToObj(each -> "u" + Integer.toHexString(each))
                        .collect(Collectors.joining("-"));
    }
}
