package dev.recto.dialect.docusaurus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a file of JavaScript or TypeScript, which is read from left to right. */
final class ScriptCursor {

    private static final Pattern SPACE = Pattern.compile("(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)+");
    private static final Pattern TYPE = Pattern.compile("as\\s+const\\b|(?:as|satisfies)\\s+[\\w$.]+(?:\\[])?");

    private final String text;
    private int at;

    ScriptCursor(String text) {
        this.text = text;
    }

    /** Where it is. */
    int at() {
        return at;
    }

    /** Goes back, or on. */
    void to(int offset) {
        at = offset;
    }

    /** Reads one character. */
    void step() {
        at++;
    }

    /** Whether all has been read. */
    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The character that comes next, which there has to be. */
    char next() {
        return text.charAt(at);
    }

    /** The text from some place on up to here. */
    String since(int offset) {
        return text.substring(offset, at);
    }

    /** Whether a character comes next. */
    boolean isAt(char c) throws ComputedException {
        if (isAtEnd()) {
            throw computed("this is never closed");
        }
        return next() == c;
    }

    /** What would read a pattern from here. */
    Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    /** Reads a pattern, where it comes next. */
    boolean reads(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        boolean reads = matcher.lookingAt();
        at = reads ? matcher.end() : at;
        return reads;
    }

    /** Reads white space and comments. */
    void skip() {
        reads(SPACE);
    }

    /** Reads what TypeScript says of the value before. */
    void type() {
        int before = at;
        skip();
        if (!reads(TYPE)) {
            at = before;
        } else {
            type();
        }
    }

    /** Reads words between quotation marks, of which the first comes next. */
    String quoted(char quote) throws ComputedException {
        StringBuilder words = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                at = i + 1;
                return words.toString();
            }
            if (c == '\n' && quote != '`') {
                break;
            }
            if (quote == '`' && text.startsWith("${", i)) {
                at = i;
                throw computed("this is computed");
            }
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
                if ("ux0123456789".indexOf(c) >= 0) {
                    at = i - 1;
                    throw computed("this escape is not read");
                }
                c = c == 'n' || c == 't' ? ' ' : c;
            }
            words.append(c);
        }
        throw computed("these quotes are never closed");
    }

    /** That what comes next would have to be run. */
    ComputedException computed(String message) {
        return new ComputedException(Math.min(at, text.length()), message);
    }
}
