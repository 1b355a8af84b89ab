package dev.recto.pages;

import dev.recto.sheet.Heading;

/**
 * What the YAML at the top of a Markdown page says; the same members, under the same names, as {@code @Chapter}.
 *
 * @param heading title and the rest
 * @param order the place among its siblings; {@link Integer#MAX_VALUE} where not given
 * @param part title of the part it belongs to; empty for none
 * @param draft whether the page is checked but not published
 * @param context package, or type, that the Java of the page is compiled in; empty for none
 */
public record FrontMatter(Heading heading, int order, String part, boolean draft, String context) {}
