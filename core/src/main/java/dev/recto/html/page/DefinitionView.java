package dev.recto.html.page;

import dev.recto.book.Definition;

/**
 * A term where it is defined, as its template shows it.
 *
 * @param definition what the book shows
 * @param anchor its fragment; empty where the page has it already
 */
public record DefinitionView(Definition definition, String anchor) {}
