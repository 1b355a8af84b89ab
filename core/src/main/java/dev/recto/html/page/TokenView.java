package dev.recto.html.page;

import dev.recto.html.code.Token;
import org.jspecify.annotations.Nullable;

/**
 * A token of code as its template shows it.
 *
 * @param token kind and text
 * @param href where its name is explained; empty for nowhere
 * @param gloss fragment of what is said of it on the page; null for nothing
 * @param local what all uses of the same local share; null for what is no local
 */
public record TokenView(
        Token token,
        String href,
        @Nullable String gloss,
        @Nullable String local) {

    /** The style sheet's class; null for none. */
    public @Nullable String css() {
        String css = token.kind().css();
        return css.isEmpty() ? null : css;
    }
}
