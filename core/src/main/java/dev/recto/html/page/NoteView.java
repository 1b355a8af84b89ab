package dev.recto.html.page;

/**
 * A note beside a listing.
 *
 * @param number its number in the listing, from 1
 * @param anchor its fragment; its mark's is the same behind {@code at-}
 * @param text its words
 */
public record NoteView(int number, String anchor, String text) {}
