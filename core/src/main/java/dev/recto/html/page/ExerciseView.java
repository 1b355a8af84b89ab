package dev.recto.html.page;

import dev.recto.book.Exercise;
import dev.recto.words.Wording;

/**
 * The head of an exercise as its template shows it.
 *
 * @param exercise what the book shows
 * @param anchor its fragment; empty where the page has it already
 * @param wording the book's words that are not its author's
 */
public record ExerciseView(Exercise exercise, String anchor, Wording wording) {}
