package dev.recto.html.page;

/**
 * A page as others refer to it.
 *
 * @param href where it is, seen from the page that links to it
 * @param number the chapter's number; may be empty
 * @param title what the link says
 * @param summary one sentence; may be empty
 * @param current whether it is the page that links to it
 */
public record PageLink(String href, String number, String title, String summary, boolean current) {}
