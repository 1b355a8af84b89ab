package dev.recto.html.page;

/**
 * The specification of the attestation as its template shows it.
 *
 * @param frame what is around it
 * @param body finished HTML
 */
public record FormatView(FrameView frame, String body) {}
