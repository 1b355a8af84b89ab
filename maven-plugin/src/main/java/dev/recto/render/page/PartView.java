package dev.recto.render.page;

import java.util.List;

/**
 * A part in the table of contents.
 *
 * @param title its title; empty for pages that belong to no part
 * @param pages its pages
 */
public record PartView(String title, List<PageLink> pages) {}
