package dev.recto.sheet;

import dev.recto.prose.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Explain} says.
 *
 * @param prose the text, from the annotation or, where that is empty, from the doc comment
 * @param blockTags the block tags of the doc comment that the text is from, as they are written
 * @param title title of the section that starts here; empty for none
 * @param show how much is shown: {@code WHOLE}, {@code SIGNATURE}, {@code BODY} or {@code PROSE}; the default for a
 *     chapter's own type is already applied
 * @param of id of the chapter's type that a test class belongs to; null where not given
 * @param offset where the annotation starts in the source
 */
public record Explanation(
        Prose prose,
        List<BlockTag> blockTags,
        String title,
        Show show,
        @Nullable String of,
        int offset) {

    /** The values of {@code dev.recto.Show}, kept apart from the annotation's own enum so that a sheet needs only itself. */
    public enum Show {
        WHOLE,
        SIGNATURE,
        BODY,
        PROSE
    }
}
