package dev.recto.check;

import dev.recto.text.Problem;
import java.util.List;
import java.util.SortedMap;

/**
 * What follows from a book's evidence.
 *
 * @param files contents by address; none where something is wrong with the evidence
 * @param errors why no such book would have been published
 */
public record Rewoven(SortedMap<String, byte[]> files, List<Problem> errors) {}
