package dev.recto.processor;

import dev.recto.sheet.BlockTag.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block tag as it stands in a doc comment, of a kind that a reader is shown.
 *
 * @param kind which it is
 * @param body what stands behind the tag's own name, without white space at the ends
 */
record RawBlockTag(Kind kind, TracedText body) {

    private static final Pattern TAG = Pattern.compile("(\\p{L}[\\w.:-]*)\\s*");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Those of a comment, in the order in which they are written. */
    static List<RawBlockTag> of(DocComment comment) {
        List<RawBlockTag> found = new ArrayList<>();
        for (TracedText tag : comment.blockTags()) {
            Matcher name = TAG.matcher(tag.toString());
            Optional<Kind> kind = name.lookingAt() ? Kind.of(name.group(1)) : Optional.empty();
            if (kind.isPresent()) {
                found.add(new RawBlockTag(kind.get(), tidy(tag, name.end())));
            }
        }
        return found;
    }

    /** Those of one kind. */
    static Stream<RawBlockTag> of(DocComment comment, Kind kind) {
        return of(comment).stream().filter(tag -> tag.kind() == kind);
    }

    /** Without white space at the ends, and without what all lines but the first are indented by. */
    private static TracedText tidy(TracedText tag, int start) {
        int end = tag.length();
        while (end > start && Character.isWhitespace(tag.charAt(end - 1))) {
            end--;
        }
        int line = tag.indexOf("\n", start);
        if (line < 0 || line >= end) {
            return tag.part(Math.min(start, end), end);
        }
        TracedText text = tag.part(start, line + 1);
        TracedText more = tag.part(line + 1, end).withoutCommentIndent();
        text.append(more, 0, more.length());
        return text;
    }

    /** What the tag tells of: the first word, such as a parameter's name; empty where there is none. */
    String name() {
        Matcher word = WORD.matcher(body.toString());
        return word.lookingAt() ? word.group() : "";
    }

    /** What it tells of that. */
    TracedText words() {
        int start = name().length();
        while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        return body.part(start, body.length());
    }

    /** The same with other words behind the name. */
    RawBlockTag telling(TracedText words) {
        TracedText other = body.part(0, body.length() - words().length());
        other.append(words, 0, words.length());
        return new RawBlockTag(kind, other);
    }
}
