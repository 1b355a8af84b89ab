package dev.recto.html.page;

/**
 * Code in prose that holds markup, as its template shows it.
 *
 * @param html the code, finished
 * @param claim what is known of it
 */
public record MarkedUpView(String html, ClaimView claim) {}
