package dev.recto.words;

/**
 * What the claims of a book are called.
 *
 * @param page {@literal page}
 * @param text {@literal text}
 * @param source {@literal source}
 * @param compiled {@literal compiled}
 * @param exercised {@literal exercised}
 * @param output {@literal output}
 * @param prose {@literal prose}
 */
public record ClaimNames(
        String page, String text, String source, String compiled, String exercised, String output, String prose) {}
