package dev.recto.book;

import java.nio.file.Path;

/**
 * A file that pages show.
 *
 * @param address its place in the book's folder, with {@code /} between names
 * @param mediaType such as {@code image/svg+xml} or {@code text/csv}
 * @param file where its bytes are now
 */
public record Asset(String address, String mediaType, Path file) {}
