package dev.recto.attest;

/** Words on a page as they are read: without the escapes that templates write, and there are no others. */
final class DrawnText {

    private DrawnText() {}

    /** What is written between two places. */
    static String read(String html, int from, int to) throws UndrawnException {
        String written = html.substring(from, to);
        int entity = written.indexOf('&');
        if (entity < 0) {
            return written;
        }
        StringBuilder words = new StringBuilder(written.length());
        int at = 0;
        for (; entity >= 0; entity = written.indexOf('&', at)) {
            words.append(written, at, entity);
            at = written.indexOf(';', entity) + 1;
            words.append(character(written.substring(entity, Math.max(at, entity)), html, from + entity));
        }
        return words.append(written, at, written.length()).toString();
    }

    private static char character(String entity, String html, int place) throws UndrawnException {
        return switch (entity) {
            case "&lt;" -> '<';
            case "&gt;" -> '>';
            case "&amp;" -> '&';
            case "&quot;", "&#34;" -> '"';
            case "&#39;" -> '\'';
            case "&#13;" -> '\r';
            default -> throw new UndrawnException(html, place, "an entity is none of those that are written");
        };
    }
}
