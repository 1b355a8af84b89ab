package dev.recto.html.page;

/**
 * A name with a link, as its template shows it.
 *
 * @param label HTML
 * @param href empty for a name that leads nowhere
 * @param title for a tool tip; may be empty
 * @param code whether the label is set as code
 */
public record ReferenceView(String label, String href, String title, boolean code) {}
