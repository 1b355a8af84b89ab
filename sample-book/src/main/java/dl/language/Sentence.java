package dl.language;

import java.util.List;

/** Words with an end. */
public record Sentence(List<String> words) {

    public Sentence {
        words = List.copyOf(words);
    }

    /** The words with spaces between them. */
    public String text() {
        return String.join(" ", words);
    }
}
