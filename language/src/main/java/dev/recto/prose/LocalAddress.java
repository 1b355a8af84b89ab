package dev.recto.prose;

import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a link or an image that names a file beside the prose.
 *
 * @param path the file as its folder lists it: percent escapes are read
 * @param rest the query and the fragment behind it, as written; empty for none
 */
public record LocalAddress(String path, String rest) {

    private static final Pattern PARTS = Pattern.compile("([^?#]+)(.*)", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    /** Reads an address; nothing for one with a scheme, one from a site's root, and one that stays on its page. */
    public static Optional<LocalAddress> of(String address) {
        Matcher parts = PARTS.matcher(address);
        return !parts.matches()
                        || address.startsWith("/")
                        || address.startsWith("\\")
                        || SCHEME.matcher(address).matches()
                ? Optional.empty()
                : Optional.of(new LocalAddress(unescaped(parts.group(1)), parts.group(2)));
    }

    /** That there is no such page, for a link at a place. */
    public Problem missingPage(Place place) {
        return ProblemKind.DEAD_LINK.at(
                place,
                "there is no page '" + path + "'",
                "link to a page that is no draft by its path, or to an element as [Type#member]");
    }

    /** An address with its percent escapes read; as written where they are none. */
    public static String unescaped(String path) {
        try {
            String unescaped = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return unescaped.chars().anyMatch(Character::isISOControl) ? path : unescaped;
        } catch (IllegalArgumentException noEscape) {
            return path;
        }
    }
}
