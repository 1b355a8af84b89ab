package dev.recto.html.page;

import dev.recto.html.code.StyledWord;
import dev.recto.html.code.StyledWord.Kind;
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
     * A token of code, or several of one look, as their template shows them.
     *
     * @param text the code
     * @param css the style sheet's class; null for none
     * @param href where its name is defined in the book; null for what is no link
     * @param name what a character is called that hides; null for all else
     */
    public record TokenView(
            String text,
            @Nullable String css,
            @Nullable String href,
            @Nullable String name) {

        /** A token that may be a link: only then the colour of a name is shown, but for that of a type. */
        public static TokenView of(StyledWord token, @Nullable String href) {
            boolean coloured = href != null || !token.kind().leads() || token.kind() == Kind.TYPE;
            String css = token.kind().css();
            String name = token.kind() == Kind.HIDDEN ? token.visible() : null;
            return new TokenView(token.text(), coloured && !css.isEmpty() ? css : null, href, name);
        }

        /** Adds a token to others: to the last of its look where only blanks stand between them. */
        public static void add(List<TokenView> views, TokenView added) {
            int last = views.size() - 1;
            boolean apart = last > 0 && views.get(last).isBlank();
            int before = apart ? last - 1 : last;
            if (before < 0 || !views.get(before).isLike(added)) {
                views.add(added);
                return;
            }
            String blanks = apart ? views.remove(last).text : "";
            String text = views.get(before).text + blanks + added.text;
            views.set(before, new TokenView(text, added.css, null, null));
        }

        private boolean isBlank() {
            return css == null && href == null && text.isBlank();
        }

        private boolean isLike(TokenView other) {
            boolean alone = href == null && other.href == null && name == null && other.name == null;
            return alone && (css == null ? other.css == null : css.equals(other.css));
        }
    }
}
