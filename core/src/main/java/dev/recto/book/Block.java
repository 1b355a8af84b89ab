package dev.recto.book;

/** What stands on a page, one below the other. */
public sealed interface Block permits SectionTitle, Passage, Listing, Output, Rest {}
