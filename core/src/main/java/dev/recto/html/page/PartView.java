package dev.recto.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part in the table of contents.
 *
 * @param title its title; empty for pages that belong to no part
 * @param opening the page that bears the part's title; null where there is none
 * @param pages its other pages
 */
public record PartView(String title, @Nullable PageLink opening, List<PageLink> pages) {}
