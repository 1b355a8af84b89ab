package dev.recto.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.CustomBlock;

/** A quote that opens with {@code [!NOTE]} on a line of its own; its children are the blocks below that line. */
public final class Alert extends CustomBlock {

    /** GitHub's five kinds. */
    public enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        /** The kind's name for readers, such as {@code Note}. */
        public String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private final String word;
    private final int wordOffset;

    Alert(String word, int wordOffset) {
        this.word = word;
        this.wordOffset = wordOffset;
    }

    /** The kind; empty for a word that is none of the five, which is refused before anything is drawn. */
    public Optional<Kind> kind() {
        return kind(word);
    }

    static boolean isKind(String word) {
        return kind(word).isPresent();
    }

    private static Optional<Kind> kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The word in the mark, as written. */
    public String word() {
        return word;
    }

    /** Where {@link #word} starts, in the text that was parsed. */
    public int wordOffset() {
        return wordOffset;
    }
}
