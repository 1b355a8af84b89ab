package dev.recto.words;

/**
 * What is called by a number.
 *
 * @param chapter {@literal Chapter {}}
 * @param section {@literal Section {}}
 * @param listing {@literal Listing {}}
 * @param figure {@literal Figure {}}
 * @param table {@literal Table {}}
 * @param equation {@literal Equation {}}
 * @param exercise {@literal Exercise {}}
 */
public record NumberWords(
        Framed chapter,
        Framed section,
        Framed listing,
        Framed figure,
        Framed table,
        Framed equation,
        Framed exercise) {}
