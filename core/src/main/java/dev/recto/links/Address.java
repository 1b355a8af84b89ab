package dev.recto.links;

/**
 * What a link leads to: a place in the book, or in the documentation of what the book does not declare.
 *
 * @param page address of a page from the book's folder, or the whole address of a page elsewhere
 * @param anchor the fragment on it; empty for the page as a whole
 */
public record Address(String page, String anchor) {

    /** What a link has to say on a page of the book. */
    public String from(String here) {
        if (page.equals(here)) {
            return "#" + (anchor.isEmpty() ? "top" : anchor);
        }
        return page + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
