package dev.recto.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Puts into a page, as it is served, the script that listens for what is new. The files of the book stay as they are. */
final class Injection {

    /** Where everything lies that is served and is no part of the book; no address of a book begins with a dot. */
    static final String FOLDER = ".recto-serve/";

    private static final String HEAD_ENDS = "</head>";

    private Injection() {}

    /**
     * The page with the script.
     *
     * @param version tells the book that it is of from others
     */
    static byte[] into(byte[] page, String version) {
        String html = new String(page, UTF_8);
        int at = html.indexOf(HEAD_ENDS);
        if (at < 0) {
            return page;
        }
        String script = "<script src=\"/%sserve.js\" data-book=\"%s\" defer></script>\n".formatted(FOLDER, version);
        return (html.substring(0, at) + script + html.substring(at)).getBytes(UTF_8);
    }
}
