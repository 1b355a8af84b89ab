package dev.recto.book;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The allow-list that every link and every image address passes. */
public final class SafeAddress {

    private static final Set<String> WEB = Set.of("http", "https");

    private SafeAddress() {}

    /** The address, if a reader may follow it: a web address, a mail address, or a place in the book. */
    public static Optional<String> link(String address) {
        String compact = compact(address);
        String scheme = scheme(compact);
        boolean safe = scheme.isEmpty() ? !leavesSite(compact) : leadsOut(scheme, compact);
        return safe ? Optional.of(address.strip()) : Optional.empty();
    }

    /** The address, if it is a place in the book, so that showing it asks nobody else for anything. */
    public static Optional<String> local(String address) {
        return scheme(compact(address)).isEmpty() ? link(address) : Optional.empty();
    }

    /** Browsers skip white space and control characters in an address, and so must a look at its scheme. */
    private static String compact(String address) {
        StringBuilder compact = new StringBuilder(address.length());
        address.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT)
                .forEach(compact::appendCodePoint);
        return compact.toString().toLowerCase(Locale.ROOT);
    }

    private static String scheme(String compact) {
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (c == ':') {
                // A colon in front of everything else is no scheme, and nothing to trust either.
                return i == 0 ? ":" : compact.substring(0, i);
            }
            if (c == '/' || c == '?' || c == '#' || c == '\\') {
                return "";
            }
        }
        return "";
    }

    /** A web address without a host, such as {@code http:javascript:x}, is nobody's, and so is a mail address of no letter. */
    private static boolean leadsOut(String scheme, String compact) {
        return scheme.equals("mailto")
                ? compact.matches("mailto:[^?].*")
                : WEB.contains(scheme) && compact.matches(scheme + "://[^/?#:\\\\].*");
    }

    private static boolean leavesSite(String compact) {
        return compact.length() > 1 && isSlash(compact.charAt(0)) && isSlash(compact.charAt(1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
