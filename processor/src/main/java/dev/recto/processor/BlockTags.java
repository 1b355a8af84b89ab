package dev.recto.processor;

import dev.recto.prose.Prose.Markup;
import dev.recto.sheet.BlockTag.Kind;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the block tags of a doc comment into prose: what each names becomes code or a link in front of its words. */
final class BlockTags {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A reference as JavaDoc takes it, with spaces between its parentheses. */
    private static final Pattern REFERENCE = Pattern.compile("[^\\s(]+(?:\\([^)]*\\))?");

    private final Markup markup;
    private final Predicate<String> typeVariable;

    /** @param typeVariable whether a name is that of a type variable, to which nothing leads */
    BlockTags(Markup markup, Predicate<String> typeVariable) {
        this.markup = markup;
        this.typeVariable = typeVariable;
    }

    /**
     * A block tag that a reader is shown.
     *
     * @param kind which it is
     * @param text its words
     */
    record Written(Kind kind, TracedText text) {}

    /** Those that say something, in the order in which they are written. */
    List<Written> of(List<RawBlockTag> tags) {
        return tags.stream()
                .map(tag -> new Written(tag.kind(), text(tag.kind(), tag.body())))
                .filter(tag -> !tag.text().toString().isBlank())
                .toList();
    }

    private TracedText text(Kind kind, TracedText body) {
        return switch (kind) {
            case PARAM -> named(body, WORD, this::code);
            case THROWS ->
                named(body, WORD, (written, start, end, to) -> {
                    if (typeVariable.test(written.toString().substring(start, end))) {
                        code(written, start, end, to);
                    } else {
                        link(written, start, end, to);
                    }
                });
            case SEE -> isReference(body.toString()) ? seen(body) : body;
            default -> body;
        };
    }

    /** How a name is written in front of the words. */
    private interface Naming {
        void write(TracedText written, int start, int end, TracedText to);
    }

    private static TracedText named(TracedText body, Pattern pattern, Naming naming) {
        Matcher name = pattern.matcher(body.toString());
        if (!name.lookingAt()) {
            return body;
        }
        TracedText text = new TracedText();
        naming.write(body, 0, name.end(), text);
        text.append(body, name.end(), body.length());
        return text;
    }

    private void code(TracedText written, int start, int end, TracedText to) {
        boolean html = markup == Markup.HTML;
        to.appendUntraced(html ? "<code>" : "`");
        for (int i = start; i < end; i++) {
            char unit = written.charAt(i);
            if (html && (unit == '<' || unit == '>')) {
                to.appendUntraced(unit == '<' ? "&lt;" : "&gt;");
            } else {
                to.append(written, i, i + 1);
            }
        }
        to.appendUntraced(html ? "</code>" : "`");
    }

    private static void link(TracedText written, int start, int end, TracedText to) {
        to.appendUntraced("{@link ");
        to.append(written, start, end);
        to.appendUntraced("}");
    }

    /** A title in quotes, a link in HTML and one in brackets stand for themselves. */
    private static boolean isReference(String text) {
        return !text.isEmpty() && "\"<[".indexOf(text.charAt(0)) < 0;
    }

    /** Behind a reference there may be a label. */
    private static TracedText seen(TracedText body) {
        TracedText text = new TracedText();
        Matcher reference = REFERENCE.matcher(body.toString());
        link(body, 0, reference.lookingAt() ? body.length() : 0, text);
        return text;
    }
}
