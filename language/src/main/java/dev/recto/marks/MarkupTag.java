package dev.recto.marks;

import dev.recto.marks.CommentSyntax.Comments.Comment;
import dev.recto.marks.MarkupTag.Attribute;
import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
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
        static final List<String> NAMES = names();

        @SuppressWarnings("ImmutableEnumChecker") // Nobody can change what List.of makes.
        private final List<String> attributes;

        MarkName(String... attributes) {
            this.attributes = List.of(attributes);
        }

        // A loop, since it is run wherever javac is, for a book or not.
        private static List<String> names() {
            List<String> names = new ArrayList<>();
            for (MarkName name : values()) {
                names.add(name.word());
            }
            return List.copyOf(names);
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

    /** Whether a mark says what it must, as far as it can be told without the lines that it is about. */
    static final class MarkupTagCheck {

        private final Consumer<Fault> report;
        private boolean sound = true;

        private MarkupTagCheck(Consumer<Fault> report) {
            this.report = report;
        }

        /** Whether all is right; what is not is reported. */
        static boolean passes(MarkupTag tag, Consumer<Fault> report) {
            MarkupTagCheck check = new MarkupTagCheck(report);
            check.names(tag);
            check.patterns(tag);
            switch (tag.name()) {
                case HIGHLIGHT -> check.type(tag, List.of("bold", "italic", "highlighted"));
                case LINK -> {
                    check.required(tag, "target", "write target=Type#member");
                    check.type(tag, List.of("link", "linkplain"));
                }
                case REPLACE -> check.required(tag, "replacement", "write replacement=\"…\"");
                default -> {}
            }
            return check.sound;
        }

        private void names(MarkupTag tag) {
            Set<String> seen = new HashSet<>();
            for (Attribute attribute : tag.attributes()) {
                String name = attribute.name();
                if (!tag.name().attributes().contains(name)) {
                    List<String> known = tag.name().attributes();
                    String remedy = Nearest.remedy(name, known, "it may have " + String.join(", ", known));
                    fault(attribute.offset(), tag.sign() + " has no attribute '" + name + "'", remedy);
                } else if (!seen.add(name)) {
                    fault(attribute.offset(), "'" + name + "' is there twice", "keep one of them");
                } else if (attribute.value() == null && !name.equals("region")) {
                    fault(attribute.offset(), "'" + name + "' has no value", "write " + name + "=\"…\"");
                }
            }
        }

        private void patterns(MarkupTag tag) {
            Attribute regex = tag.attribute("regex");
            if (regex != null && tag.attribute("substring") != null) {
                fault(regex.offset(), "'substring' and 'regex' exclude each other", "keep one of them");
            }
            for (String name : List.of("substring", "regex")) {
                Attribute pattern = tag.attribute(name);
                if (pattern != null
                        && pattern.value() != null
                        && pattern.words().isEmpty()) {
                    fault(pattern.offset(), "'" + name + "' is empty", "leave it out to mark all of the line");
                }
            }
        }

        private void required(MarkupTag tag, String name, String remedy) {
            Attribute given = tag.attribute(name);
            if (given == null) {
                fault(tag.offset(), tag.sign() + " has no " + name, remedy);
            }
        }

        private void type(MarkupTag tag, List<String> types) {
            Attribute type = tag.attribute("type");
            if (type != null && type.value() != null && !types.contains(type.words())) {
                String known =
                        String.join(", ", types.subList(0, types.size() - 1)) + " or " + types.get(types.size() - 1);
                fault(type.valueOffset(), "'" + type.words() + "' is no type of " + tag.sign(), "write " + known);
            }
        }

        private void fault(int offset, String message, String remedy) {
            sound = false;
            report.accept(ProblemKind.MALFORMED_MARK.at(offset, message, remedy));
        }
    }
}
