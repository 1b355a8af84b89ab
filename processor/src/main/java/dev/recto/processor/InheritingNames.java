package dev.recto.processor;

import dev.recto.prose.Names;
import java.util.List;

/**
 * Names in a doc comment that has inherited words: what stands in those is seen from where they are written.
 *
 * @param own what can be seen from the comment itself
 * @param inherited the stretches that it has inherited
 */
record InheritingNames(Names own, List<Stretch> inherited) implements Names {

    /**
     * Words from another comment.
     *
     * @param words the words
     * @param names what can be seen from there
     */
    record Stretch(String words, Names names) {}

    @Override
    public Resolution resolve(String reference) {
        for (Stretch stretch : inherited) {
            if (stretch.words().contains(reference)
                    && stretch.names().resolve(reference) instanceof Resolution.Found found) {
                return found;
            }
        }
        return own.resolve(reference);
    }
}
