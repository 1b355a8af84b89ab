package dev.recto.html;

import org.jspecify.annotations.Nullable;

/**
 * What a name in code means, as a page's data carry it; what is not known is missing.
 *
 * @param signature how it is declared, with short names of types
 * @param type type of the expression where its signature does not tell, with short names
 * @param full signature and type with full names, where these say more
 * @param summary what its author says of it
 * @param origin where it comes from
 * @param href where it is explained, seen from the page
 * @param local number of the local on the page that it is a use of
 */
record Card(
        @Nullable String signature,
        @Nullable String type,
        @Nullable String full,
        @Nullable String summary,
        @Nullable String origin,
        @Nullable String href,
        @Nullable Integer local) {

    /** Whether anything is said of the name, or it leads anywhere. */
    boolean tells() {
        return signature != null || type != null || href != null;
    }
}
