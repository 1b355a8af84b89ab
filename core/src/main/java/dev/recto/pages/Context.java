package dev.recto.pages;

import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Prose;
import dev.recto.text.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where prose stands, and all that its tags may ask of their surroundings.
 *
 * @param prose the words
 * @param document the words, parsed
 * @param page the page that it becomes part of
 * @param home the package it stands in, for a chapter on a page that of its first type; empty for any other page
 * @param self the element it explains; null where it explains a page
 * @param tests the tests whose results it may name without saying whose they are, best first
 * @param folders where images are looked for, best first
 * @param placeInSource the place of an offset in the author's file
 */
public record Context(
        Prose prose,
        Node document,
        PageScope page,
        String home,
        @Nullable Declared self,
        List<Declared> tests,
        List<Path> folders,
        IntFunction<Place> placeInSource) {

    /** The author's place of an offset in the prose. */
    public Place place(int inText) {
        return placeInSource.apply(prose.sourceOffset(inText));
    }
}
