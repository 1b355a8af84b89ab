package dev.recto.sheet;

import dev.recto.prose.Prose;
import java.util.Arrays;
import java.util.Optional;

/**
 * One of JavaDoc's block tags behind the description of a doc comment.
 *
 * @param kind which of them
 * @param prose its words, with what it names in front: the parameter as code, the exception or what to see as a link
 */
public record BlockTag(Kind kind, Prose prose) {

    /** The block tags that a reader is shown, in JavaDoc's order. All others are for tools, or for the API's maintainers. */
    public enum Kind {
        DEPRECATED("deprecated"),
        PARAM("param"),
        RETURN("return"),
        THROWS("throws"),
        API_NOTE("apiNote"),
        IMPL_SPEC("implSpec"),
        IMPL_NOTE("implNote"),
        SINCE("since"),
        SEE("see");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        /** The kind that a tag is of, by its name; nothing for one that is not shown. */
        public static Optional<Kind> of(String tag) {
            String name = tag.equals("exception") ? "throws" : tag;
            return Arrays.stream(values()).filter(kind -> kind.tag.equals(name)).findFirst();
        }
    }
}
