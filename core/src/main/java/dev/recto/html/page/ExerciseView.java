package dev.recto.html.page;

import dev.recto.book.Exercise;

/**
 * The head of an exercise as its template shows it.
 *
 * @param exercise what the book shows
 * @param anchor its fragment; empty where the page has it already
 */
public record ExerciseView(Exercise exercise, String anchor) {}
