package dev.recto.dialect.everywhere;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Rules;
import dev.recto.dialect.Translation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * On pages of the book's own grammar, addresses from the root of the book's folder get the path from their page, and names of
 * emoji become characters.
 */
public final class Everyday {

    private static final Pattern ROOT = Pattern.compile("\\]\\(\\s*<?/|=\\s*[\"']/|]:\\s*<?/");
    private static final Rules RULES = new Rules(List.of(new Pictures(), new Links(), new Emoji(), new WikiLinks()));

    private Everyday() {}

    /** Rewrites those that name a file that is there; the others are told as what they are. */
    public static Translation translate(String words, Manuscript page) {
        return ROOT.matcher(words).find()
                        || words.contains("[[")
                        || Emoji.NAME.matcher(words).find()
                ? RULES.translate(words, page)
                : Translation.unchanged(words);
    }
}
