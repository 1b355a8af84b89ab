package dev.recto.words;

/**
 * The book for e-readers.
 *
 * @param cover {@literal Cover}
 * @param titlePage {@literal Title page}
 * @param text {@literal Text}
 * @param notes {@literal Notes}
 * @param landmarks {@literal Landmarks}
 * @param accessCode {@literal Code and outputs are text.}
 * @param accessNoPictures {@literal There are no pictures.}
 * @param accessSaid {@literal Every picture is described in words.}
 * @param accessUnsaid {@literal Not every picture is described in words.}
 * @param accessFormulas {@literal Formulas are MathML.}
 */
public record EpubWords(
        String cover,
        String titlePage,
        String text,
        String notes,
        String landmarks,
        String accessCode,
        String accessNoPictures,
        String accessSaid,
        String accessUnsaid,
        String accessFormulas) {}
