package dev.recto.serve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts a request may name. A page of the web can have its own name lead to this machine and then ask for the book as if it
 * were its own; the browser names that host, and so is refused.
 */
final class HostRule {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private HostRule() {}

    /**
     * Whether a request is for this machine under a name of its own.
     *
     * @param host what the request's {@code Host} says; null where it says nothing
     * @param port the port that is listened at
     */
    static boolean allows(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        String ending = ":" + port;
        return LOOPBACK.contains(
                name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : port == 80 ? name : "");
    }
}
