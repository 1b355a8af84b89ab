package dev.recto.html.page;

import dev.recto.html.code.StyledWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a line of code that an author made something of, or of which nobody did.
 *
 * @param wraps what it is set in, outermost first; empty for plain code
 * @param tokens the code; may be empty where words were left out
 */
public record StretchView(List<Wrap> wraps, List<TokenView> tokens) {

    /**
     * What a stretch is set in.
     *
     * @param kind which element shows it
     * @param words where a link leads, or what stands in the source; empty for others
     */
    public record Wrap(Kind kind, String words) {

        /** The sorts of wrap, in the order in which one holds the other. */
        public enum Kind {
            LEAD,
            REPLACED,
            HIGHLIGHTED,
            BOLD,
            ITALIC
        }
    }

    /** The outermost wrap. */
    public Wrap outermost() {
        return wraps.get(0);
    }

    /** The same without its outermost wrap. */
    public StretchView inner() {
        return new StretchView(wraps.subList(1, wraps.size()), tokens);
    }

    /**
     * A token of code as its template shows it.
     *
     * @param token kind and text
     * @param href where its name is explained; empty for nowhere
     * @param gloss fragment of what is said of it on the page; null for nothing
     * @param local what all uses of the same local share; null for what is no local
     */
    public record TokenView(
            StyledWord token,
            String href,
            @Nullable String gloss,
            @Nullable String local) {

        /** The style sheet's class; null for none. */
        public @Nullable String css() {
            String css = token.kind().css();
            return css.isEmpty() ? null : css;
        }
    }
}
