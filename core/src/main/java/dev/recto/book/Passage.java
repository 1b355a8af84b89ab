package dev.recto.book;

import dev.recto.prose.Prose;
import java.util.SortedMap;

/**
 * Prose on a page.
 *
 * @param prose the words
 * @param anchor fragment of the thing it explains; empty where it explains the page
 * @param file the author's file, relative to the project's folder
 * @param line the line in it where the words start; 0 where that is not known
 * @param inserts what each tag, each link and each fence came to, by the offset in the prose's text where it starts
 */
public record Passage(Prose prose, String anchor, String file, int line, SortedMap<Integer, Insert> inserts)
        implements Block {}
