package dev.recto.render.page;

import dev.recto.render.code.Token;

/**
 * A token of code as its template shows it.
 *
 * @param token kind and text
 * @param href where its name is explained; empty for nowhere
 * @param gloss fragment of what is said of it on the page; empty for nothing
 * @param local what all uses of the same local share; empty for what is no local
 */
public record TokenView(Token token, String href, String gloss, String local) {}
