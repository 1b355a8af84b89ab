package dev.recto.slice;

import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a listing may leave out without saying so: what speaks to Recto and not to Java, and doc comments. Of the comments
 * that hold marks {@link dev.recto.marks.Markup#comments} tells.
 */
public final class Elidable {

    private static final Pattern ANNOTATION =
            Pattern.compile("@\\s*(?:dev\\s*\\.\\s*recto\\s*\\.\\s*)?(?:Chapter|Explain|Example|Unverified)\\b\\s*");
    private static final Pattern LINE =
            Pattern.compile("[ \\t]*import[ \\t]+(?:static[ \\t]+)?dev\\.recto\\.[^;\\r\\n]*;");
    private static final Pattern BLOCK_COMMENT = Pattern.compile("(?s)/\\*\\*(?:(?!\\*/).)*+\\*/");
    private static final Pattern LINE_COMMENTS =
            Pattern.compile("///[^\\r\\n]*(?:(?:\\r\\n|\\r|\\n)[ \\t]*///[^\\r\\n]*)*+");

    private Elidable() {}

    /** Whether the whole span is one such thing, and nothing else. */
    public static boolean is(String source, Span span) {
        if (span.end() > source.length()) {
            return false;
        }
        String text = span.of(source);
        return LINE.matcher(text).matches()
                || BLOCK_COMMENT.matcher(text).matches()
                || LINE_COMMENTS.matcher(text).matches()
                || isAnnotation(text);
    }

    private static boolean isAnnotation(String text) {
        Matcher name = ANNOTATION.matcher(text);
        return name.lookingAt()
                && (name.end() == text.length() || new Parentheses(text).closeAt(name.end()) == text.length());
    }
}
