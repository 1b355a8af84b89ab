package dev.recto.html.page;

/**
 * Words that a listing shows in the place of others.
 *
 * @param line the number of their line; empty for none
 * @param shown what is shown; may be empty
 * @param source what stands in the source
 */
public record ReplacementView(String line, String shown, String source) {}
