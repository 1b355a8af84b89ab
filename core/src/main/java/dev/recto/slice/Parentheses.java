package dev.recto.slice;

/** Finds the end of what Java puts into parentheses; literals and comments hold none. */
final class Parentheses {

    private final String text;
    private int at;

    Parentheses(String text) {
        this.text = text;
    }

    /** Behind the parenthesis that closes the one at an offset; -1 where none opens there or none closes it. */
    int closeAt(int start) {
        if (start >= text.length() || text.charAt(start) != '(') {
            return -1;
        }
        at = start;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (skips()) {
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Passes over a literal or a comment that starts here. */
    private boolean skips() {
        if (text.startsWith("\"\"\"", at)) {
            passLiteral("\"\"\"");
        } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
            passLiteral(text.substring(at, at + 1));
        } else if (text.startsWith("//", at)) {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        } else {
            return false;
        }
        return true;
    }

    private void passLiteral(String quote) {
        at += quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + quote.length());
    }
}
