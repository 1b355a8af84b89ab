package dev.recto.print;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed, and how.
 *
 * @param book the book's folder
 * @param pdf the file to write; one that is there is replaced
 * @param browser a program that is built on Chromium; null for any that this machine has
 * @param paper the name of a size, such as {@code a4}
 * @param limit how long the browser may take
 */
public record PrintJob(Path book, Path pdf, @Nullable Path browser, String paper, Duration limit) {}
