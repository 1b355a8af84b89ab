package dev.recto.marks;

import dev.recto.marks.Comments.Comment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
record MarkupTag(MarkName name, int offset, Comment comment, List<Attribute> attributes, boolean next, String words) {

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

    /**
     * An attribute of a mark.
     *
     * @param name before the equals sign
     * @param value behind it, without quotes; null where there is none
     * @param offset where its name starts
     * @param valueOffset where its value starts; its name's where there is none
     */
    record Attribute(String name, @Nullable String value, int offset, int valueOffset) {

        /** Its value; empty where it has none. */
        String words() {
            return value == null ? "" : value;
        }
    }

    /** The marks that there are; any other word behind an at sign belongs to an ordinary comment. */
    enum MarkName {
        START("region"),
        END("region"),
        HIGHLIGHT("substring", "regex", "region", "type"),
        REPLACE("substring", "regex", "region", "replacement"),
        LINK("substring", "regex", "region", "target", "type"),
        /** Ours: what follows are words to the reader. */
        NOTE;

        /** Every name. */
        static final List<String> NAMES =
                Arrays.stream(values()).map(MarkName::word).toList();

        @SuppressWarnings("ImmutableEnumChecker") // Nobody can change what List.of makes.
        private final List<String> attributes;

        MarkName(String... attributes) {
            this.attributes = List.of(attributes);
        }

        /** The mark of a name; null where there is none. */
        static @Nullable MarkName of(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        /** How it is written, without its at sign. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The attributes that it may have. */
        List<String> attributes() {
            return attributes;
        }
    }
}
