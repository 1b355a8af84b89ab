package dev.recto.book;

import java.util.List;

/**
 * A stretch of the book.
 *
 * @param title its title; empty for the stretch that belongs to no part
 * @param pages its pages in reading order; the part's own opening page, where it has prose, comes first
 */
public record Part(String title, List<Page> pages) {}
