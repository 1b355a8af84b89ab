package dev.recto.marks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark as it is written.
 *
 * @param name which mark it is
 * @param offset where its at sign stands
 * @param comment the comment that it stands in
 * @param attributes what it says, in order
 * @param next whether a colon at its end says that it is about the next line
 * @param words what a note says; empty for other marks
 */
record Tag(MarkName name, int offset, Comment comment, List<Attribute> attributes, boolean next, String words) {

    /** The attribute of a name; null where it is not given. */
    @Nullable
    Attribute attribute(String wanted) {
        return attributes.stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The words of an attribute; empty where it is not given. */
    String value(String wanted) {
        Attribute attribute = attribute(wanted);
        return attribute == null ? "" : attribute.words();
    }

    /** How it is written, without its attributes. */
    String sign() {
        return "@" + name.word();
    }
}
