package dev.recto.book;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a published book lies on the web.
 *
 * @param folder the absolute address of the book's folder, in ASCII, which ends with a slash
 */
public record SiteAddress(String folder) {

    private static final Set<String> WEB = Set.of("http", "https");

    /** The address that an author wrote, with a slash at its end; empty where there is none, or where it has a {@link #fault}. */
    public static Optional<SiteAddress> written(@Nullable String written) {
        if (written == null || fault(written).isPresent()) {
            return Optional.empty();
        }
        String ascii = URI.create(written.strip()).toASCIIString();
        return Optional.of(new SiteAddress(ascii.endsWith("/") ? ascii : ascii + "/"));
    }

    /** Why no book can lie at an address, to be put behind it; empty where one can. */
    public static Optional<String> fault(String written) {
        try {
            return Optional.ofNullable(fault(new URI(written.strip())));
        } catch (URISyntaxException malformed) {
            return Optional.of("is no address: " + malformed.getReason());
        }
    }

    private static @Nullable String fault(URI address) {
        if (address.getScheme() == null || !WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            return "does not start with https:// or http://";
        } else if (address.getHost() == null) {
            return "names no host";
        } else if (address.getRawUserInfo() != null) {
            return "names a user";
        } else if (address.getRawQuery() != null) {
            return "has a query";
        } else if (address.getRawFragment() != null) {
            return "has a fragment";
        } else if (!address.normalize().equals(address)) {
            return "has steps in its path that lead nowhere";
        }
        return address.getRawPath().endsWith(".html") ? "is that of a page" : null;
    }

    /** The way to the book's folder from the root of its host: starts and ends with a slash. */
    public String path() {
        return URI.create(folder).getRawPath();
    }

    /** The absolute address of a file of the book, by its address from the book's folder; the first page is where that is. */
    public String of(String address) {
        return folder + (address.equals(OwnAddress.CONTENTS) ? "" : encoded(address));
    }

    /** An address from the book's folder, with what is no letter, digit, hyphen, dot or underscore of ASCII as {@code %41}. */
    public static String encoded(String address) {
        return Arrays.stream(address.split("/", -1))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A"))
                .collect(Collectors.joining("/"));
    }
}
