package dev.recto.attest;

import java.util.List;

/**
 * One tag on a page, or what is between {@code <!} and its end.
 *
 * @param html the page
 * @param start where it starts
 * @param end where it ends
 * @param kind what it does
 * @param name of its element; empty for what is no element's
 */
record DrawnTag(String html, int start, int end, Kind kind, String name) {

    /** What a tag does. */
    enum Kind {
        OPENS,
        CLOSES,
        /** It stands for itself. */
        ALONE
    }

    /** In front of all tags. */
    static DrawnTag none(String html) {
        return new DrawnTag(html, 0, 0, Kind.ALONE, "");
    }

    /** The tag that starts somewhere. */
    static DrawnTag at(String html, int start) throws UndrawnException {
        if (html.startsWith("<!", start)) {
            boolean comment = html.startsWith("<!--", start);
            int end = html.indexOf(comment ? "-->" : ">", start);
            none(html).refuseIf(end < 0, "a comment is not closed");
            return new DrawnTag(html, start, end + (comment ? 3 : 1), Kind.ALONE, "");
        }
        Kind kind = html.startsWith("</", start) ? Kind.CLOSES : Kind.OPENS;
        int from = start + (kind == Kind.CLOSES ? 2 : 1);
        int to = nameEnd(html, from);
        DrawnTag begun = new DrawnTag(html, start, to, kind, html.substring(from, to));
        begun.refuseIf(from == to, "a sign stands unescaped");
        return new DrawnTag(html, start, begun.close(), kind, begun.name);
    }

    /** Behind the tag, the name of which is all that was read of it. */
    private int close() throws UndrawnException {
        int at = end;
        while (kind == Kind.OPENS && (html.startsWith(" ", at) || html.startsWith("\n", at))) {
            at = attributeEnd(at + 1);
        }
        at += kind == Kind.OPENS && html.startsWith("/", at) ? 1 : 0;
        refuseIf(!html.startsWith(">", at), "a tag is not written as tags are");
        return at + 1;
    }

    /** Behind an attribute, with its value or without; there may be none. */
    private int attributeEnd(int from) throws UndrawnException {
        int at = nameEnd(html, from);
        if (at == from || !html.startsWith("=", at)) {
            return at;
        }
        int quote = html.startsWith("\"", at + 1) ? html.indexOf('"', at + 2) : -1;
        refuseIf(quote < 0, "an attribute is not in quotes");
        return quote + 1;
    }

    private static int nameEnd(String html, int from) {
        int at = from;
        while (at < html.length() && isOfNames(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfNames(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '-'
                || letter == ':'
                || letter == '_';
    }

    /** The same as a tag of an element without content. */
    DrawnTag alone() {
        return new DrawnTag(html, start, end, Kind.ALONE, name);
    }

    /** Whether it opens an element that another tag closes. */
    boolean opens() {
        return kind == Kind.OPENS;
    }

    /** Whether it closes an element. */
    boolean closes() {
        return kind == Kind.CLOSES;
    }

    /** Whether it is written as one that closes what it opens. */
    boolean closesItself() {
        return html.charAt(end - 2) == '/';
    }

    /** The value of an attribute; empty where it has none. */
    String attribute(String wanted) throws UndrawnException {
        int at = start + 1 + name.length();
        while (at < end - 1 && kind != Kind.CLOSES) {
            int next = attributeEnd(at + 1);
            boolean found = html.startsWith(wanted, at + 1) && html.startsWith("=\"", at + 1 + wanted.length());
            if (found) {
                return DrawnText.read(html, at + 3 + wanted.length(), next - 1);
            }
            at = Math.max(next, at + 1);
        }
        return "";
    }

    /** Whether it has a class of the style sheet. */
    boolean is(String css) throws UndrawnException {
        String all = attribute("class");
        return all.equals(css)
                || all.length() > css.length() && List.of(all.split(" ", -1)).contains(css);
    }

    /** Refuses the page, at this tag. */
    void refuseIf(boolean wrong, String why) throws UndrawnException {
        if (wrong) {
            throw new UndrawnException(html, start, why);
        }
    }
}
